using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

/// <summary>What the cases that are evidence say of a candidate: how many organisations are of its kind, and how many of them have its problem.</summary>
/// <param name="Who">Organisations of the kind that the candidate is about.</param>
/// <param name="Have">Those of them that met one of its obstacles or wanted one of its outcomes.</param>
/// <param name="First">When the first of them was told; null for none.</param>
/// <param name="Last">When the last of them was told.</param>
public sealed record TargetCounts(int Who, int Have, PartialDate? First, PartialDate? Last)
{
    public static TargetCounts Of(Target target, Exploration exploration)
    {
        var who = exploration.Phases.Where(phase => phase.IsEvidence && IsOfKind(phase, target)).ToList();
        var have = who.Where(phase => HasProblem(phase, target)).ToList();
        return new TargetCounts(
            Organisations(who),
            Organisations(have),
            have.Count == 0 ? null : have.Min(phase => phase.State.Date ?? phase.Case.Date),
            have.Count == 0 ? null : have.Max(phase => phase.State.Date ?? phase.Case.Date));
    }

    private static int Organisations(IEnumerable<PlayedPhase> phases) => phases.Select(phase => phase.Organisation).Distinct(StringComparer.Ordinal).Count();

    private static bool IsOfKind(PlayedPhase phase, Target target) =>
        Any(phase.Context, Facet.Industries, target.Industries) && Any(phase.Context, Facet.Conditions, target.Conditions);

    private static bool HasProblem(PlayedPhase phase, Target target) =>
        target.Obstacles.Any(id => phase.Context.Contains(new TermId(Facet.Obstacles, id))) || target.Outcomes.Any(id => phase.Outcomes.Contains(new TermId(Facet.Outcomes, id)));

    private static bool Any(IReadOnlySet<TermId> context, Facet facet, IReadOnlyList<string> ids) =>
        ids.Count == 0 || ids.Any(id => context.Contains(new TermId(facet, id)));
}
