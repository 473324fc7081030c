namespace PlaybookGen.Model;

/// <summary>Another statement over nearly the same cases.</summary>
/// <param name="Terms">What it names: conditions, outcome, tactics.</param>
/// <param name="Sentence">How many of its cases got the result.</param>
public sealed record WordingLine(IReadOnlyList<Link> Terms, string Sentence);
