namespace PlaybookGen.Model;

/// <param name="Date">As exact as the cases give it, at most to the month.</param>
public sealed record ChangeGroup(PartialDate Date, IReadOnlyList<CaseChange> Cases);
