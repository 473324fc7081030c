namespace PlaybookGen.Model;

/// <param name="Range">From the least to the most of each part that real cases tell; empty without any.</param>
/// <param name="Times">How many real 局面 tell a dose.</param>
/// <param name="PracticeTimes">How many 局面 for practice do.</param>
/// <param name="Uses">Single doses with what came of them.</param>
public sealed record DoseRow(Link Tactic, string Range, int Times, int PracticeTimes, IReadOnlyList<DoseUse> Uses);
