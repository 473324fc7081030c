using PlaybookGen.Model;
using PlaybookGen.Site.Cards;

namespace PlaybookGen.Site.Terms;

/// <summary>Every time that a tactic, or one below it, was done.</summary>
public static class TacticUses
{
    public const int Shown = 30;

    /// <summary>Newest case first, within a case the oldest 局面 first.</summary>
    public static IReadOnlyList<TacticUse> Of(Term term, Catalogue catalogue)
    {
        if (term.Facet != Facet.Tactics)
            return [];
        return
        [
            .. from item in catalogue.CasesOf(new TermId(Facet.Tactics, term.Id))
               from step in item.History.Index()
               from planned in step.Item.Plan?.Tactics ?? []
               where planned.Tactic == term.Id || catalogue.Taxonomy.Ancestors(Facet.Tactics, planned.Tactic).Contains(term.Id)
               select new TacticUse(Acts.In(item, step.Index, catalogue), Here(term, Acts.Of(planned, catalogue), planned), step.Item.Status),
        ];
    }

    private static Act Here(Term term, Act act, PlannedTactic planned) => planned.Tactic == term.Id ? act with { Tactic = null } : act;
}
