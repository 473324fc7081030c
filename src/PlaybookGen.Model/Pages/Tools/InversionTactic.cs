namespace PlaybookGen.Model;

/// <summary>A tactic that served an inverted state, with how it went there.</summary>
public sealed record InversionTactic(Link To, ResultTally Tally);
