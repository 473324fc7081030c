namespace PlaybookGen.Model;

public sealed record Milestone(PartialDate? Date, string State, bool? Reached);
