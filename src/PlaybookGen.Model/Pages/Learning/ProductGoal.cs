namespace PlaybookGen.Model;

public sealed record ProductGoal(string Statement, IReadOnlyList<Link> Outcomes);
