using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>A pattern that the generator made true.</summary>
sealed record PlantedPattern(PatternKind Kind, IReadOnlyList<TermId> Conditions, string? Outcome, IReadOnlyList<string> Tactics, string? Missing)
{
    /// <summary>Whether the reported pattern is this one, or holds everything that it holds and more; a term below a planted one is that term.</summary>
    public bool IsIn(Pattern reported, Taxonomy taxonomy) =>
        Kind == reported.Kind
        && Tactics.All(tactic => reported.Tactics.Any(other => IsOrIsBelow(Facet.Tactics, other, tactic, taxonomy)))
        && (Missing is null || reported.Missing.Any(other => IsOrIsBelow(Facet.Tactics, other, Missing, taxonomy)))
        && (Outcome is null || reported.Outcomes.Contains(Outcome) || SaysEnoughOf(reported))
        && Conditions.Count(term => reported.Conditions.Any(other => other.Facet == term.Facet && IsOrIsBelow(term.Facet, other.Id, term.Id, taxonomy))) >= (Kind == PatternKind.Losing ? 1 : 0);

    /// <summary>Word for word.</summary>
    public bool Is(Pattern reported) =>
        Kind == reported.Kind && reported.Tactics.ToHashSet().SetEquals(Tactics) && reported.Conditions.ToHashSet().SetEquals(Conditions)
        && reported.Outcomes.ToHashSet().SetEquals(Outcome is null ? [] : [Outcome]) && reported.Missing.ToHashSet().SetEquals(Missing is null ? [] : [Missing]);

    /// <summary>All tactics of the pattern under one of its conditions single it out without its outcome too.</summary>
    bool SaysEnoughOf(Pattern reported) => reported.Outcomes.Count == 0 && Conditions.Any(reported.Conditions.Contains);

    static bool IsOrIsBelow(Facet facet, string id, string above, Taxonomy taxonomy) => id == above || taxonomy.Ancestors(facet, id).Contains(above);
}
