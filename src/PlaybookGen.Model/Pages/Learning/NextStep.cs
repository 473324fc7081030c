namespace PlaybookGen.Model;

/// <summary>A proven pattern that a target is near to.</summary>
/// <param name="Missing">The one condition that is not known of the target; null when it has all.</param>
public sealed record NextStep(PatternCard Pattern, string? Missing);
