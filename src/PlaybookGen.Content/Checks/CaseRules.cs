using System.Globalization;

namespace PlaybookGen.Content;

/// <summary>Rules between the keys of a case.</summary>
public static class CaseRules
{
    public static void Check(Written.Map root, ProblemList problems)
    {
        var start = new Location(root.At.File, 1, 1);
        var provenance = root.WordOf<Provenance>("provenance");
        if (provenance == Provenance.Published && !root.Has("sources"))
            problems.Add(Problems.SourcesAreMissing(root.Keys.GetValueOrDefault("sources", start)) with { Key = "sources" });
        if (provenance is not null and not Provenance.Published && !root.Has("plan"))
            problems.Add(Problems.PlanIsMissing(root.Keys.GetValueOrDefault("plan", start)) with { Key = "plan" });
        foreach (var plan in root.MapsOf("revisions").Append(root).Select(state => state.MapOf("plan")).OfType<Written.Map>())
            CheckObjectives(plan, problems);
        foreach (var outcome in root.MapsOf("revisions").Append(root).Select(state => state.MapOf("outcome")).OfType<Written.Map>())
        {
            foreach (var measure in outcome.MapsOf("measures"))
                CheckDirection(measure, problems);
        }

        CheckDates(root, problems);
        if (root.MapOf("metric") is { } metric && metric.NumberOf("green") is { } green && metric.NumberOf("red") is { } red && green < red)
            problems.Add(Problems.MetricIsInverted(metric.Find("green")!.At, Text(green), Text(red)));
    }

    private static void CheckDates(Written.Map root, ProblemList problems)
    {
        var calendar = root.MapOf("calendar");
        foreach (var entry in new[] { "customer", "product", "business" }.SelectMany(lane => calendar?.MapsOf(lane) ?? []))
        {
            if (entry.DateOf("from") is { } from && entry.DateOf("to") is { } to && from.Earliest > to.Latest)
                problems.Add(Problems.SpanIsBackwards(entry.Find("to")!.At, from, to));
        }

        var states = root.MapsOf("revisions").Append(root).Where(state => state.Has("date")).ToList();
        foreach (var (state, next) in states.Zip(states.Skip(1)))
        {
            if (state.DateOf("date") is { } date && next.DateOf("date") is { } later && date.Earliest > later.Latest)
                problems.Add(Problems.RevisionIsTooLate(state.Find("date")!.At, date, later));
        }
    }

    private static void CheckObjectives(Written.Map plan, ProblemList problems)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in plan.MapsOf("objectives").Select(objective => objective.Find("id")).OfType<Written.Text>())
        {
            if (!first.TryAdd(id.Value, id.At.Line))
                problems.Add(Problems.ObjectiveIdIsTaken(id.At, id.Value, first[id.Value]));
        }

        // An objective whose own id is malformed was reported; what refers to it needs no second message.
        if (plan.MapsOf("objectives").Any(objective => !objective.Has("id")) || (plan.Has("objectives") && !plan.MapsOf("objectives").Any()))
            return;
        foreach (var id in plan.MapsOf("tactics").SelectMany(tactic => tactic.ItemsOf("for")).OfType<Written.Text>())
        {
            if (!first.ContainsKey(id.Value) && ContentId.IsValid(id.Value))
                problems.Add(Problems.ObjectiveIsUnknown(id.At, id.Value, Nearest.Of(id.Value, first.Keys)));
            else if (!first.ContainsKey(id.Value))
                problems.Add(ListGuess.Of(id.Value) is { Count: > 0 } parts && (parts.Count > 1 || parts[0] != id.Value)
                    ? Problems.ListIsOneText(id.At, id.Value, parts)
                    : Problems.ObjectiveIsUnknown(id.At, id.Value, ByState(plan, id.Value)));
        }
    }

    /// <summary>The objective whose state was written in place of its id.</summary>
    private static string? ByState(Written.Map plan, string words) =>
        plan.MapsOf("objectives").FirstOrDefault(objective => objective.TextOf("state") == words)?.TextOf("id");

    private static void CheckDirection(Written.Map measure, ProblemList problems)
    {
        if (measure.NumberOf("baseline") is not { } baseline || measure.NumberOf("target") is not { } target || baseline == target)
            return;
        var isHigherBetter = measure.WordOf<Better>("better") is null or Better.Higher;
        if (isHigherBetter != target > baseline)
            problems.Add(Problems.TargetGoesTheWrongWay(measure.Find("target")!.At, Text(baseline), Text(target), isHigherBetter));
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
