using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>A 中間目的 that turns an obstacle round.</summary>
/// <param name="Revision">Index into the case's history.</param>
public sealed record InvertedState(SuccessCase Case, int Revision, string State);
