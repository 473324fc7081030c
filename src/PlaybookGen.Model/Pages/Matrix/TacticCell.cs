namespace PlaybookGen.Model;

/// <param name="Invitation">Where to hand in a case, from a hole; null when there is one or no such page.</param>
public sealed record TacticCell(Link To, int Depth, ResultTally Tally, Link? Invitation);
