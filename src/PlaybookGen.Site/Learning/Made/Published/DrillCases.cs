using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made.Published;

/// <summary>
/// A case as the rules read it: the keys of the format that they ask for, by their names there, so that a draft is read by the same script. What they ask of
/// long texts is found already: the facts that it tells, and the customer's words that stand in it.
/// </summary>
internal static class DrillCases
{
    public static void Write(Utf8JsonWriter json, SuccessCase item, Taxonomy taxonomy, Words words)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("organisation", item.Organisation);
        json.WriteBoolean("isPractice", item.IsPractice);
        json.WriteString("date", item.Date.ToString());
        json.WriteString("summary", item.Summary);
        Strings(json, "industry", item.Industries);
        Strings(json, "conditions", item.Conditions);
        Text(json, "goal", item.Goal);
        Text(json, "product", item.Product?.Kind is { } kind ? FormatWord.Of(kind) : null);
        Text(json, "value", item.Product?.Value);
        if (item.Review is { } review)
            json.WriteStrings("insights", review.Insights);
        Strings(json, "facts", FactDrills.Facts(item));
        json.WriteStartArray("phases");
        for (var index = 0; index < item.History.Count; index++)
            Write(json, new DrillPhase(item, index, item.History[index]), taxonomy);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DrillPhase phase, Taxonomy taxonomy)
    {
        var state = phase.State;
        json.WriteStartObject();
        Text(json, "date", state.Date?.ToString());
        Text(json, "status", state.Status is { } status ? FormatWord.Of(status) : null);
        // Only of earlier 局面 is asked what was believed and learned.
        if (phase.Index < phase.Case.Revisions.Count)
        {
            json.WriteString("title", state.Title);
            Text(json, "hypothesis", state.Hypothesis);
            Text(json, "learned", state.Learned);
        }

        Strings(json, "obstacles", state.Obstacles);
        if (state.Outcome is { } outcome)
            Write(json, outcome);
        if (state.Plan is { } plan)
            Write(json, plan);
        json.WriteStartObject("said");
        foreach (var term in state.Obstacles.Distinct().Select(id => taxonomy.Find(Facet.Obstacles, id)).OfType<Term>())
            Text(json, term.Id, SignalDrills.Said(phase, term));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject("outcome");
        json.WriteString("statement", outcome.Statement);
        Strings(json, "tags", outcome.Tags);
        Text(json, "state", outcome.State is { } agreed ? FormatWord.Of(agreed) : null);
        json.WriteStartArray("measures");
        foreach (var measure in outcome.Measures)
        {
            json.WriteStartObject();
            json.WriteString("metric", measure.Metric);
            Text(json, "unit", measure.Unit);
            Number(json, "baseline", measure.Baseline);
            Number(json, "target", measure.Target);
            Number(json, "actual", measure.Actual);
            Number(json, "n", measure.N);
            json.WriteString("better", FormatWord.Of(measure.Better));
            Text(json, "method", measure.Method);
            Text(json, "basis", measure.Basis is { } basis ? FormatWord.Of(basis) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject("plan");
        json.WriteStartObject("resources");
        Text(json, "people", plan.Resources.People);
        Text(json, "environment", plan.Resources.Environment);
        json.WriteEndObject();
        json.WriteStartArray("objectives");
        foreach (var objective in plan.Objectives)
        {
            json.WriteStartObject();
            json.WriteString("id", objective.Id);
            json.WriteString("state", objective.State);
            Text(json, "inverts", objective.Inverts);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tactics");
        foreach (var tactic in plan.Tactics)
        {
            json.WriteStartObject();
            json.WriteString("tactic", tactic.Tactic);
            Text(json, "action", tactic.Action);
            Strings(json, "for", tactic.For);
            Text(json, "due", tactic.Due?.ToString());
            Number(json, "done", tactic.Done);
            Number(json, "quality", tactic.Quality);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
    }

    /// <summary>Writes no member where there are none.</summary>
    internal static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (values.ToList() is { Count: > 0 } written)
            json.WriteStrings(name, written);
    }
}
