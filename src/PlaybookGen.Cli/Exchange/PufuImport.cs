using System.Globalization;
using System.Text.RegularExpressions;
using PlaybookGen.Model;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Cli;

/// <summary>Sheets of the プ譜 editor as the beginning of a case: odd sheets are plans, even ones the review of the plan before.</summary>
public static partial class PufuImport
{
    public static CaseDraft Draft(IReadOnlyList<PufuSheet> sheets, Taxonomy taxonomy)
    {
        var states = sheets.Chunk(2).Select(pair => State(pair[0], pair.ElementAtOrDefault(1), taxonomy)).ToList();
        return new CaseDraft
        {
            Goal = sheets.Select(sheet => sheet.GainingGoal.Text).LastOrDefault(text => text.Length > 0) ?? "",
            Earlier = [.. states.SkipLast(1)],
            Now = states[^1],
            Notes = [.. sheets.SelectMany(Notes)],
        };
    }

    /// <summary>What the sheets can't say and a case must, by the keys of the content format.</summary>
    public static IReadOnlyList<string> Missing(CaseDraft draft)
    {
        var missing = new List<string> { "title", "summary", "status", "provenance", "date", "industry" };
        if (draft.Now.Statement.Length == 0)
            missing.Add("outcome.statement");
        missing.Add("outcome.tags");
        if (draft.Earlier.Append(draft.Now).Any(state => state.Tactics.Any(tactic => tactic.Tactic.Length == 0)))
            missing.Add("plan.tactics.tactic");
        return missing;
    }

    private static DraftState State(PufuSheet plan, PufuSheet? review, Taxonomy taxonomy)
    {
        // A 施策 that stands under two 中間目的 is one that serves both. An unnamed 中間目的 only holds what serves none.
        var objectives = plan.Purposes.Where(purpose => purpose.Text.Text.Length > 0).Select(purpose => purpose.Text.Text).ToList();
        var measures = plan.Purposes
            .SelectMany((purpose, at) => purpose.Measures.Select((measure, index) => (purpose, measure, done: Done(review, at, index) ?? measure.Progress / 100)))
            .Where(entry => entry.measure.Text.Text.Length > 0)
            .GroupBy(entry => (entry.measure.Text.Text, entry.measure.Colour));
        return new DraftState
        {
            Statement = plan.WinCondition.Text,
            Status = review?.WinCondition.CommentColour switch { "green" => Status.Success, "red" => Status.Churned, _ => null },
            Learned = review?.WinCondition.Comment ?? "",
            Resources = ResourceList.From([.. plan.Elements.Select(element => element.Text)]),
            Objectives = objectives,
            Tactics =
            [
                .. measures.Select(group => new DraftTactic(
                    TacticOf(group.Key.Text, taxonomy),
                    group.Key.Text,
                    [.. group.Select(entry => objectives.IndexOf(entry.purpose.Text.Text)).Where(index => index >= 0).Distinct()],
                    FormatWord.Find<TacticColour>(group.Key.Colour) ?? TacticColour.White,
                    group.Select(entry => entry.done).FirstOrDefault(done => done is not null))),
            ],
        };
    }

    /// <summary>The id of the tactic that bears the text as its label or a synonym; empty when none does.</summary>
    private static string TacticOf(string text, Taxonomy taxonomy) =>
        taxonomy[Facet.Tactics].FirstOrDefault(term => term.Label == text || term.Id == text || term.Synonyms.Contains(text))?.Id ?? "";

    private static double? Done(PufuSheet? review, int purpose, int measure)
    {
        var comment = review?.Purposes.ElementAtOrDefault(purpose)?.Measures.ElementAtOrDefault(measure)?.Text.Comment ?? "";
        return Execution().Match(comment) is { Success: true } match
            ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) / 100.0
            : null;
    }

    private static IEnumerable<string> Notes(PufuSheet sheet) =>
        sheet.Elements
            .Concat(sheet.Purposes.SelectMany(purpose => purpose.Measures.Select(measure => measure.Text).Prepend(purpose.Text)))
            .Prepend(sheet.GainingGoal)
            .Where(text => text.Comment.Length > 0 && !Execution().IsMatch(text.Comment))
            .Select(text => $"{text.Text}: {text.Comment}");

    [GeneratedRegex("^施策実行度 ([0-9]{1,2}|100)%$", RegexOptions.CultureInvariant)]
    private static partial Regex Execution();
}
