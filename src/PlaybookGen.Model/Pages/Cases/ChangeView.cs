namespace PlaybookGen.Model;

/// <summary>One difference between two 局面, in words.</summary>
/// <param name="Part">What kind of part it is: 施策, 中間目的, 勝利条件.</param>
/// <param name="Text">The part as it is now; of a dropped part, as it was.</param>
/// <param name="Before">Of a changed part: as it was.</param>
public sealed record ChangeView(PlanChange Change, string Part, string Text, string? Before);
