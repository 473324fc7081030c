using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>One 局面 whose plan can be borrowed from.</summary>
/// <param name="Revision">Index into <see cref="SuccessCase.History"/>.</param>
/// <param name="Role">What it says about the pattern; null for a 局面 of another pattern that turned the same obstacle round.</param>
internal sealed record PlanPlace(SuccessCase Case, int Revision, EvidenceRole? Role)
{
    public Revision State => Case.History[Revision];
}
