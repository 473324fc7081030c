using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>The 局面 that a plan from a pattern may borrow from: what speaks for it first, what is no evidence last.</summary>
internal static class PlanPlaces
{
    private const int MostOfPattern = 24;
    private const int MostElsewhere = 12;

    public static IReadOnlyList<PlanPlace> Of(Pattern pattern, Catalogue catalogue)
    {
        PlanPlace[] own =
        [
            .. pattern.Evidence.Select(evidence => new PlanPlace(catalogue.Case(evidence.CaseId), evidence.Revision, evidence.Role))
                .Where(place => place.State.Plan is not null)
                .OrderBy(place => place.Role)
                .ThenByDescending(place => place.Case.Date)
                .ThenBy(place => place.Case.Id, StringComparer.Ordinal)
                .ThenByDescending(place => place.Revision)
                .Take(MostOfPattern),
        ];
        var known = own.Select(place => (place.Case.Id, place.Revision)).ToHashSet();
        var elsewhere = own.SelectMany(place => place.State.Plan!.Objectives).Select(objective => objective.Inverts).OfType<string>().Distinct()
            .SelectMany(catalogue.Inverting)
            .Where(found => known.Add((found.Case.Id, found.Revision)))
            .Select(found => new PlanPlace(found.Case, found.Revision, null))
            .OrderBy(place => place.Case.IsPractice)
            .Take(4 * MostElsewhere)
            .OrderBy(place => place.Case.IsPractice)
            .ThenBy(place => place.State.Status ?? Status.Ongoing);
        return [.. own, .. elsewhere.Take(MostElsewhere)];
    }
}
