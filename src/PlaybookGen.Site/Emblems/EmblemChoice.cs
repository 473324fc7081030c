using PlaybookGen.Model;

namespace PlaybookGen.Site.Emblems;

/// <summary>Which emblem stands for what.</summary>
public static class EmblemChoice
{
    public static Emblem Of(Pattern pattern, Taxonomy taxonomy) =>
        new(pattern.Tactics.Count == 0 ? EmblemFamily.General : Of(pattern.Tactics[0], taxonomy), pattern.Kind == PatternKind.Losing);

    /// <summary>The family of a tactic: its own principle or stage, else that of the nearest heading above it.</summary>
    public static EmblemFamily Of(string tactic, Taxonomy taxonomy) =>
        taxonomy.Ancestors(Facet.Tactics, tactic).Prepend(tactic)
            .Select(id => taxonomy.Find(Facet.Tactics, id))
            .Select(term => Of(term?.Principle) ?? Of(term?.Stage))
            .FirstOrDefault(family => family is not null) ?? EmblemFamily.General;

    private static EmblemFamily? Of(Principle? principle) => principle switch
    {
        Principle.Goal => EmblemFamily.Goal,
        Principle.Pair => EmblemFamily.Pair,
        Principle.Opportunity => EmblemFamily.Opportunity,
        _ => null,
    };

    private static EmblemFamily? Of(Stage? stage) => stage switch
    {
        Stage.Trust => EmblemFamily.Trust,
        Stage.Issue => EmblemFamily.Issue,
        Stage.Design => EmblemFamily.Design,
        Stage.Sensemaking => EmblemFamily.Sensemaking,
        Stage.Review => EmblemFamily.Review,
        _ => null,
    };
}
