namespace PlaybookGen.Model;

/// <param name="To">The page of what the row counts; null when there is none.</param>
/// <param name="Values">One for each column after the first. The first of them is drawn as a bar too.</param>
/// <param name="Share">The first value as a share of the largest in its table, 0 to 1.</param>
public sealed record LeaderRow(string Name, Link? To, IReadOnlyList<int> Values, double Share);
