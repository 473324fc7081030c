using System.Globalization;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A case that is being begun as its file: every key that matters, with what may stand there.</summary>
public static class CaseDraftText
{
    public static string Of(CaseDraft draft, Taxonomy taxonomy, Language language)
    {
        var text = new StringBuilder("---\n");
        var say = new DraftWords(taxonomy, language);
        Line(text, "", "title", YamlScalar.Of(draft.Title), say.Of("題名。顧客と結果がわかる一行", "One line that names the customer and the result"));
        Line(text, "", "summary", YamlScalar.Of(draft.Summary), say.Of("一文での要約", "One sentence"));
        Line(text, "", "status", FormatWord.Of(draft.Now.Status ?? Status.Ongoing), DraftWords.Words<Status>());
        // Until its writer says otherwise, a draft is no evidence.
        Line(text, "", "provenance", "fictional", DraftWords.Words<Provenance>());
        Line(text, "", "date", draft.Date?.ToString() ?? "", say.Of("結果がわかった日。YYYY、YYYY-MM または YYYY-MM-DD", "When the result was known: YYYY, YYYY-MM or YYYY-MM-DD"));
        Line(text, "", "industry", YamlScalar.List(draft.Industries), say.Terms(Facet.Industries));
        Line(text, "", "conditions", YamlScalar.List(draft.Conditions), say.Terms(Facet.Conditions));
        Line(text, "", "obstacles", YamlScalar.List(draft.Obstacles), say.Terms(Facet.Obstacles));
        Line(text, "", "goal", YamlScalar.Of(draft.Goal), say.Of("獲得目標", "What the customer is after in the end"));
        text.Append("outcome:\n");
        Line(text, "  ", "statement", YamlScalar.Of(draft.Now.Statement), say.Of("勝利条件。どうなっていたら成功か", "The win condition: what is true when it has succeeded"));
        Line(text, "  ", "tags", YamlScalar.List(draft.OutcomeTags), say.Terms(Facet.Outcomes));
        WritePlan(text, "", draft.Now, say);
        if (draft.Earlier.Count > 0)
            text.Append("revisions:\n");
        for (var i = 0; i < draft.Earlier.Count; i++)
            WriteRevision(text, draft.Earlier[i], i + 1, say);
        if (draft.Now.Learned.Length > 0)
            text.Append("review:\n  next: ").Append(YamlScalar.Of(draft.Now.Learned)).Append('\n');
        text.Append("---\n\n").Append(say.Of("## 経緯\n\nここに物語を書きます。\n", "## What happened\n\nTell the story here.\n"));
        if (draft.Notes.Count > 0)
            text.Append(say.Of("\n## メモ\n\n", "\n## Notes\n\n")).AppendJoin("", draft.Notes.Select(note => $"- {note.ReplaceLineEndings(" ")}\n"));
        return text.ToString();
    }

    private static void WriteRevision(StringBuilder text, DraftState state, int number, DraftWords say)
    {
        Line(text, "  - ", "title", YamlScalar.Of(say.Of($"局面{number}", $"State {number}")), "");
        if (state.Status is { } status)
            Line(text, "    ", "status", FormatWord.Of(status), "");
        if (state.Learned.Length > 0)
            Line(text, "    ", "learned", YamlScalar.Of(state.Learned), "");
        if (state.Statement.Length > 0)
            text.Append("    outcome:\n      statement: ").Append(YamlScalar.Of(state.Statement)).Append('\n');
        WritePlan(text, "    ", state, say);
    }

    private static void WritePlan(StringBuilder text, string indent, DraftState state, DraftWords say)
    {
        text.Append(indent).Append("plan:\n");
        var resources = ResourceList.Of(state.Resources).Where(resource => resource.Text is not null).ToList();
        if (resources.Count > 0)
            text.Append(indent).Append("  resources:\n");
        foreach (var (key, value) in resources)
            Line(text, indent + "    ", key, YamlScalar.Of(value!), "");
        text.Append(indent).Append(state.Objectives.Count > 0 ? "  objectives:\n" : "  objectives: []\n");
        for (var i = 0; i < state.Objectives.Count; i++)
        {
            Line(text, indent + "    - ", "id", ObjectiveId(i), "");
            Line(text, indent + "      ", "state", YamlScalar.Of(state.Objectives[i]), "");
        }

        text.Append(indent).Append(state.Tactics.Count > 0 ? "  tactics:\n" : "  tactics: []\n");
        foreach (var tactic in state.Tactics)
        {
            Line(text, indent + "    - ", "tactic", YamlScalar.Of(tactic.Tactic), tactic.Tactic.Length > 0 ? "" : say.Terms(Facet.Tactics));
            if (tactic.Action is not null)
                Line(text, indent + "      ", "action", YamlScalar.Of(tactic.Action), "");
            if (tactic.For.Count > 0)
                Line(text, indent + "      ", "for", YamlScalar.List(tactic.For.Select(ObjectiveId)), "");
            if (tactic.Colour != TacticColour.White)
                Line(text, indent + "      ", "color", FormatWord.Of(tactic.Colour), "");
            if (tactic.Done is { } done)
                Line(text, indent + "      ", "done", done.ToString("0.##", CultureInfo.InvariantCulture), "");
        }
    }

    private static string ObjectiveId(int index) => "objective-" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, string indent, string key, string value, string comment)
    {
        text.Append(indent).Append(key).Append(": ").Append(value);
        if (comment.Length > 0)
            text.Append("   # ").Append(comment);
        text.Append('\n');
    }
}
