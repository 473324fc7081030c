namespace PlaybookGen.Model;

/// <summary>Two tactics that were done together, with how it went.</summary>
public sealed record TacticPair(Link One, Link Other, ResultTally Tally);
