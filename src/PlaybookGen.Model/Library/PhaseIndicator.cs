namespace PlaybookGen.Model;

/// <param name="Tentative">Whether the threshold is a first guess that no result has tested.</param>
public sealed record PhaseIndicator(string Name, double? AtLeast, bool Tentative);
