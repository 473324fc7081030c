namespace PlaybookGen.Model;

/// <summary>Terms under one heading: an axis of conditions, a stage of tactics.</summary>
/// <param name="Title">Null when the facet is not divided.</param>
public sealed record TermGroup(string? Title, IReadOnlyList<TermRow> Terms);
