using PlaybookGen.Model;

namespace PlaybookGen.Site.Patterns;

/// <summary>The rule that a pattern states, in words.</summary>
public static class RuleSentences
{
    /// <summary>The sentence in pieces, each term with its page.</summary>
    public static IReadOnlyList<RulePart> Of(Pattern pattern, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var template = words.RuleConditions(pattern.Conditions.Count > 0) + words.RuleOutcomes(pattern.Outcomes.Count > 0)
            + (pattern.Kind == PatternKind.Winning
                ? words.RuleTactics(pattern.Tactics.Count, pattern.Grade)
                : words.RuleFailure(pattern.Tactics.Count > 0, pattern.Missing.Count > 0, pattern.Grade));
        var parts = new List<RulePart>();
        foreach (var piece in template.Split('{', '}'))
        {
            switch (piece)
            {
                case "conditions":
                    AddTerms(RulePartKind.Condition, pattern.Conditions, words.And);
                    break;
                case "outcomes":
                    AddTerms(RulePartKind.Outcome, In(Facet.Outcomes, pattern.Outcomes), words.Or);
                    break;
                case "tactics":
                    AddTerms(RulePartKind.Tactic, In(Facet.Tactics, pattern.Tactics), words.And);
                    break;
                case "missing":
                    AddTerms(RulePartKind.Missing, In(Facet.Tactics, pattern.Missing), words.And);
                    break;
                case "":
                    break;
                default:
                    parts.Add(new RulePart(RulePartKind.Plain, piece, null));
                    break;
            }
        }

        return parts;

        void AddTerms(RulePartKind kind, IReadOnlyList<TermId> terms, string between)
        {
            for (var i = 0; i < terms.Count; i++)
            {
                if (i > 0)
                    parts.Add(new RulePart(RulePartKind.Plain, between, null));
                parts.Add(new RulePart(kind, words.Quoted(catalogue.Link(terms[i]).Text), SitePath.Term(terms[i])));
            }
        }
    }

    /// <summary>The sentence as plain text.</summary>
    public static string Text(Pattern pattern, Catalogue catalogue) => string.Concat(Of(pattern, catalogue).Select(part => part.Text));

    /// <summary>A short name for lists and links.</summary>
    public static string Title(Pattern pattern, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var tactics = Labels(Facet.Tactics, pattern.Tactics, words.Plus);
        return pattern.Kind == PatternKind.Winning
            ? Words.WinningTitle(tactics, First(Facet.Outcomes, pattern.Outcomes))
            : words.LosingTitle(tactics, First(Facet.Tactics, pattern.Missing));

        string Labels(Facet facet, IReadOnlyList<string> ids, string between) =>
            string.Join(between, ids.Select(id => catalogue.Taxonomy.Label(facet, id)));

        string First(Facet facet, IReadOnlyList<string> ids) =>
            ids.Count == 0 ? "" : words.AndMore(catalogue.Taxonomy.Label(facet, ids[0]), ids.Count - 1);
    }

    private static IReadOnlyList<TermId> In(Facet facet, IReadOnlyList<string> ids) => [.. ids.Select(id => new TermId(facet, id))];
}
