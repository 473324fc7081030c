namespace PlaybookGen.Model;

/// <summary>A condition that some of the supporting cases have.</summary>
/// <param name="With">How many supporting cases have it.</param>
/// <param name="All">How many supporting cases there are.</param>
public sealed record VaryingCondition(Link To, int With, int All);
