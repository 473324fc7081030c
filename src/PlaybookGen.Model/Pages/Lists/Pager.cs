namespace PlaybookGen.Model;

/// <summary>Where one page of a long list stands among the others.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Count">How many pages the list has.</param>
/// <param name="Near">First, last and neighbouring pages in order; null where pages between are left out.</param>
public sealed record Pager(int Number, int Count, Link? Previous, Link? Next, IReadOnlyList<Link?> Near);
