using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Patterns;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Drafting;

/// <summary><c>data/plans/ID.js</c>: what a pattern states, and what its cases did for each 中間目的, for the form and the plan that begin from it.</summary>
public static class PlanScripts
{
    public static IEnumerable<PlannedFile> Of(Catalogue catalogue) =>
        catalogue.Patterns.All.Select(pattern => new PlannedFile(
            new SitePath($"data/plans/{pattern.Id}.js"),
            () => ScriptValue.Of("playbookPlans", pattern.Id, json => Write(json, pattern, catalogue))));

    private static void Write(Utf8JsonWriter json, Pattern pattern, Catalogue catalogue)
    {
        var places = PlanPlaces.Of(pattern, catalogue);
        json.WriteString("id", pattern.Id);
        json.WriteString("title", RuleSentences.Title(pattern, catalogue));
        json.WriteString("rule", RuleSentences.Text(pattern, catalogue));
        json.WriteString("kind", FormatWord.Of(pattern.Kind));
        json.WriteString("sign", Words.Sign(pattern.Grade));
        json.WriteString("reason", pattern.GradeReason.In(catalogue.Words.Language));
        json.WriteString("page", SitePath.Pattern(pattern).File);
        json.WriteStartObject("states");
        foreach (var facet in new[] { Facet.Industries, Facet.Conditions, Facet.Obstacles })
            json.WriteStrings(FormatWord.Of(facet), pattern.Conditions.Where(term => term.Facet == facet).Select(term => term.Id));
        json.WriteStrings(FormatWord.Of(Facet.Outcomes), pattern.Outcomes);
        json.WriteStrings(FormatWord.Of(Facet.Tactics), pattern.Tactics.Concat(pattern.Missing));
        json.WriteEndObject();
        json.WriteStartArray("places");
        foreach (var place in places)
            Write(json, place, catalogue);
        json.WriteEndArray();
        json.WriteStartArray("objectives");
        foreach (var objective in PlanObjectives.Of(places))
            Write(json, objective, catalogue);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PlanPlace place, Catalogue catalogue)
    {
        var words = catalogue.Words;
        var link = Acts.In(place.Case, place.Revision, catalogue);
        json.WriteStartObject();
        json.WriteString("title", link.To.Text);
        json.WriteString("phase", link.Revision);
        json.WriteString("page", link.To.To.File + (link.To.Anchor is { } anchor ? "#" + anchor : ""));
        json.WriteString("mark", words.PracticeMark(place.Case.Provenance));
        json.WriteString("role", place.Role is { } role ? FormatWord.Of(role) : null);
        json.WriteString("status", place.State.Status is { } status ? words.OfStep(status) : null);
        json.WriteString("outcome", place.State.Outcome?.Statement);
        json.WriteStartArray("results");
        foreach (var measure in (place.State.Outcome?.Measures ?? []).Where(measure => measure.Actual is not null))
        {
            json.WriteStartObject();
            json.WriteString("text", words.ResultText(measure));
            json.WriteString("basis", measure.Basis is { } basis ? words.Of(basis) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlanObjective objective, Catalogue catalogue)
    {
        json.WriteStartObject();
        json.WriteString("inverts", objective.Inverts);
        json.WriteString("obstacle", objective.Inverts is { } id ? catalogue.Taxonomy.Label(Facet.Obstacles, id) : null);
        json.WriteStartArray("wordings");
        foreach (var (state, place) in objective.Wordings)
        {
            json.WriteStartObject();
            json.WriteString("state", state);
            json.WriteNumber("place", place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tactics");
        foreach (var (tactic, place) in objective.Tactics)
            Write(json, tactic, place);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PlannedTactic tactic, int place)
    {
        json.WriteStartObject();
        json.WriteString("tactic", tactic.Tactic);
        json.WriteString("action", tactic.Action);
        json.WriteString("by", tactic.By is { } by ? FormatWord.Of(by) : null);
        if (tactic.Colour != TacticColour.White)
            json.WriteString("color", FormatWord.Of(tactic.Colour));
        if (tactic.Dose is { } dose)
        {
            json.WriteStartObject("dose");
            foreach (var (name, value) in new[] { ("hours-per-month", dose.HoursPerMonth), ("months", dose.Months), ("people", dose.People), ("minutes", dose.Minutes), ("times", dose.Times) })
            {
                if (value is { } amount)
                    json.WriteNumber(name, amount);
            }

            json.WriteEndObject();
        }

        json.WriteNumber("place", place);
        json.WriteEndObject();
    }
}
