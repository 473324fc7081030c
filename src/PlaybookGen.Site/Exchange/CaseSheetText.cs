using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site.Cases;

namespace PlaybookGen.Site.Exchange;

/// <summary>The プ譜 of a case in all its 局面 as Markdown, to paste into minutes or a wiki.</summary>
public static class CaseSheetText
{
    public static ReadOnlyMemory<byte> Of(SuccessCase item, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var text = new StringBuilder();
        text.Append("# ").Append(Line(item.Title)).Append("\n\n").Append(Line(item.Summary)).Append("\n\n");
        string[] marks = [words.Of(item.Status), words.Date(item.Date), words.Of(item.Provenance)];
        text.AppendJoin(" / ", marks).Append('\n');
        Add(text, words.SheetColumn(4), item.Goal);
        var history = item.History;
        for (var i = 0; i < history.Count; i++)
            AddState(text, CasePhases.Title(item, i, words), history[i], catalogue);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddState(StringBuilder text, string title, Revision state, Catalogue catalogue)
    {
        var words = catalogue.Words;
        text.Append("\n## ").Append(Line(title)).Append('\n');
        Add(text, words.WhenKnown, state.Date is { } date ? words.Date(date) : null);
        Add(text, words.SheetColumn(3), state.Outcome?.Statement);
        if (state.Plan is not { } plan)
        {
            text.Append('\n').Append(words.NoPlan).Append('\n');
            return;
        }

        foreach (var objective in plan.Objectives)
        {
            text.Append("\n### ").Append(words.SheetColumn(2)).Append(words.Colon).Append(Line(objective.State)).Append("\n\n");
            AddTactics(text, plan.Tactics.Where(tactic => tactic.For.Contains(objective.Id)), catalogue);
        }

        if (plan.Tactics.Where(tactic => tactic.For.Count == 0).ToList() is { Count: > 0 } loose)
        {
            text.Append("\n### ").Append(words.SheetColumn(1)).Append("\n\n");
            AddTactics(text, loose, catalogue);
        }

        var resources = ResourceItems.Facts(plan.Resources, words);
        if (resources.Count > 0)
            text.Append("\n### ").Append(words.SheetColumn(0)).Append("\n\n");
        foreach (var resource in resources)
            text.Append("- ").Append(resource.Label).Append(words.Colon).Append(Line(resource.Values[0].Text)).Append('\n');
        Add(text, words.WhatWasLearned, state.Learned);
    }

    private static void AddTactics(StringBuilder text, IEnumerable<PlannedTactic> tactics, Catalogue catalogue)
    {
        var words = catalogue.Words;
        foreach (var tactic in tactics)
        {
            text.Append("- [").Append(words.Letter(tactic.Colour)).Append("] **").Append(Line(catalogue.Taxonomy.Label(Facet.Tactics, tactic.Tactic))).Append("**");
            if (tactic.Action is { } action)
                text.Append(words.Colon).Append(Line(action));
            if (TacticNotes.Of(tactic, words) is { Length: > 0 } note)
                text.Append(" (").Append(Line(note)).Append(')');
            text.Append('\n');
        }
    }

    private static void Add(StringBuilder text, string label, string? value)
    {
        if (value is not null)
            text.Append("\n**").Append(label).Append("**").Append('\n').Append(Line(value)).Append('\n');
    }

    /// <summary>What a contributor wrote, on one line, with the signs that Markdown and HTML would read made plain.</summary>
    private static string Line(string written)
    {
        var line = new StringBuilder();
        foreach (var sign in written.ReplaceLineEndings(" "))
        {
            if (@"\`*_[]<>#|!".Contains(sign, StringComparison.Ordinal))
                line.Append('\\');
            line.Append(sign);
        }

        return line.ToString();
    }
}
