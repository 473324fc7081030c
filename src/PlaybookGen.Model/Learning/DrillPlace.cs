namespace PlaybookGen.Model;

/// <summary>The 局面 that something in a drill was taken from.</summary>
/// <param name="Revision">Index into <see cref="SuccessCase.History"/>, counted from 0.</param>
public sealed record DrillPlace(string CaseId, int Revision);
