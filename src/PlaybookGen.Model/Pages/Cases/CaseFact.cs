namespace PlaybookGen.Model;

/// <summary>One line of the fact card.</summary>
public sealed record CaseFact(string Label, IReadOnlyList<FactValue> Values);
