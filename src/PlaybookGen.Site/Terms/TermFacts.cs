using PlaybookGen.Model;

namespace PlaybookGen.Site.Terms;

/// <summary>Short facts about a term.</summary>
public static class TermFacts
{
    public static IReadOnlyList<Fact> Of(Term term, Words words)
    {
        var facts = new List<Fact>();
        if (term.Axis is { } axis)
            facts.Add(new Fact(words.Axis, words.Of(axis)));
        if (term.Stage is { } stage)
            facts.Add(new Fact(words.StageLabel, words.Of(stage)));
        if (term.Principle is { } principle)
            facts.Add(new Fact(words.PrincipleLabel, words.Of(principle)));
        if (term.Sensemaking.Count > 0)
            facts.Add(new Fact(words.SensemakingLabel, string.Join(words.Comma, term.Sensemaking.Select(words.Of))));
        if (term.Phase is { } phase)
            facts.Add(new Fact(words.PhaseLabel, words.Of(phase)));
        if (term.Influence is { } influence)
            facts.Add(new Fact(words.InfluenceLabel, words.Of(influence)));
        if (term.Synonyms.Count > 0)
            facts.Add(new Fact(words.AlsoCalled, string.Join(words.Comma, term.Synonyms)));
        return facts;
    }
}
