using PlaybookGen.Model;

namespace PlaybookGen.Site;

/// <summary>The terms that a case bears.</summary>
public static class CaseTerms
{
    /// <summary>Every term of the case in any of its 局面, with all terms above them, each once.</summary>
    public static IReadOnlySet<TermId> Of(SuccessCase item, Taxonomy taxonomy)
    {
        var found = new HashSet<TermId>();
        Add(Facet.Industries, item.Industries);
        Add(Facet.Conditions, item.Conditions);
        Add(Facet.Obstacles, item.Obstacles);
        Add(Facet.Outcomes, item.Outcome.Tags);
        Add(Facet.Tactics, TacticsOf(item.Plan));
        foreach (var revision in item.Revisions)
        {
            Add(Facet.Obstacles, revision.Obstacles);
            Add(Facet.Outcomes, revision.Outcome?.Tags ?? []);
            Add(Facet.Tactics, TacticsOf(revision.Plan));
        }

        return found;

        void Add(Facet facet, IEnumerable<string> ids)
        {
            foreach (var id in ids)
            {
                if (found.Add(new TermId(facet, id)))
                    found.UnionWith(taxonomy.Ancestors(facet, id).Select(above => new TermId(facet, above)));
            }
        }
    }

    private static IEnumerable<string> TacticsOf(Plan? plan) => plan?.Tactics.Select(planned => planned.Tactic) ?? [];
}
