using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Published;

/// <summary>
/// What the miner saw, as files of the site. With it a browser tells the author of a draft what the case would change: by the same counting where patterns are
/// counted, from every 局面; where they are tested, for which patterns it speaks, and which places it fills. The first are few, the second grow with the
/// vocabulary alone.
/// </summary>
public static class KnowledgeFiles
{
    public const string Json = "data/knowledge.json";

    /// <summary>The same as a script, for pages that are opened from the disk: it sets <c>window.playbookKnowledgeTables</c>.</summary>
    public const string Script = "data/knowledge.js";

    public static IReadOnlyList<string> Paths { get; } = [Json, Script];

    public static IEnumerable<OutputFile> Of(Playbook playbook, PatternSet patterns) => WebJson.Files(Json, Script, "playbookKnowledgeTables", json => Write(json, playbook, patterns));

    private static void Write(Utf8JsonWriter json, Playbook playbook, PatternSet patterns)
    {
        var episodes = EpisodeReader.Read(playbook);
        // Above a certain size patterns are decided by tests, which a browser doesn't carry out; then it needs no 局面.
        var isCounted = !PatternMiner.IsTested(playbook, episodes);
        json.WriteBoolean("isCounted", isCounted);
        json.WriteNumber("enoughForTests", PatternMiner.EnoughForTests);
        json.WriteNumber("minCases", playbook.Site.Mining.MinCases);
        json.WriteNumber("minOrganisations", playbook.Site.Mining.MinOrganisations);
        json.WriteStrings("count", playbook.Site.Mining.Count.Select(FormatWord.Of));
        json.WriteStartObject("parents");
        foreach (var term in Enum.GetValues<Facet>().SelectMany(facet => playbook.Taxonomy[facet]).Where(term => term.Parent is not null))
            json.WriteString(new TermId(term.Facet, term.Id).ToString(), term.Parent);
        json.WriteEndObject();
        json.WriteStrings("productConditions", playbook.Taxonomy[Facet.Conditions].Where(term => term.Axis == ConditionAxis.Product).Select(term => term.Id));
        Drills(json, playbook.Taxonomy);
        json.WriteStrings("facetOrder", Enum.GetValues<Facet>().Select(FormatWord.Of));
        json.WriteStartArray("cases");
        foreach (var item in isCounted ? playbook.Cases : [])
            Write(json, item);
        json.WriteEndArray();
        json.WriteStartArray("episodes");
        foreach (var episode in isCounted ? episodes : [])
            Write(json, episode);
        json.WriteEndArray();
        json.WriteStartArray("patterns");
        foreach (var pattern in patterns.Winning.Concat(patterns.Losing))
            Write(json, pattern, isCounted);
        json.WriteEndArray();
        if (!isCounted)
            KnownPlaces.Write(json, episodes);
    }

    /// <summary>What of the vocabulary makes a case material for a drill: which obstacles lead to which, which are heard, and the principles of the tactics.</summary>
    private static void Drills(Utf8JsonWriter json, Taxonomy taxonomy)
    {
        json.WriteStartObject("causes");
        foreach (var term in taxonomy[Facet.Obstacles].Where(term => term.Causes.Count > 0))
            json.WriteStrings(term.Id, term.Causes);
        json.WriteEndObject();
        json.WriteStrings("heard", taxonomy[Facet.Obstacles].Where(term => term.Says.Count > 0).Select(term => term.Id));
        json.WriteStartObject("principles");
        foreach (var term in taxonomy[Facet.Tactics].Where(term => term.Principle is not null))
            json.WriteString(term.Id, FormatWord.Of(term.Principle!.Value));
        json.WriteEndObject();
        json.WriteStrings("drillKinds", Enum.GetValues<MadeDrillKind>().Select(FormatWord.Of));
    }

    private static void Write(Utf8JsonWriter json, SuccessCase item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("organisation", item.Organisation);
        json.WriteString("date", item.Date.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Episode episode)
    {
        json.WriteStartObject();
        json.WriteString("case", episode.CaseId);
        json.WriteNumber("revision", episode.Revision);
        json.WriteString("organisation", episode.Organisation);
        json.WriteStrings("context", episode.Context.Order().Select(term => term.ToString()));
        json.WriteStrings("outcomes", episode.Outcomes.Order().Select(term => term.ToString()));
        json.WriteStrings("planned", episode.Planned.Order().Select(term => term.ToString()));
        json.WriteStrings("done", episode.Done.Order().Select(term => term.ToString()));
        json.WriteStrings("leading", episode.Leading.Select(term => term.ToString()));
        json.WriteString("result", episode.Result is { } result ? FormatWord.Of(result) : null);
        json.WriteBoolean("hasResultNumber", episode.HasResultNumber);
        json.WriteBoolean("wasHardlyCarriedOut", episode.WasHardlyCarriedOut);
        json.WriteBoolean("isEvidence", episode.IsEvidence);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Pattern pattern, bool isCounted)
    {
        json.WriteStartObject();
        json.WriteString("id", pattern.Id);
        json.WriteString("kind", FormatWord.Of(pattern.Kind));
        json.WriteStrings("tactics", pattern.Tactics);
        json.WriteString("grade", FormatWord.Of(pattern.Grade));
        json.WriteNumber("organisations", pattern.Organisations);
        if (isCounted)
        {
            Cases("for", EvidenceRole.For);
            Cases("against", EvidenceRole.Against);
        }
        else
        {
            json.WriteStrings("conditions", pattern.Conditions.Select(term => term.ToString()));
            json.WriteStrings("outcomes", pattern.Outcomes);
            json.WriteStrings("missing", pattern.Missing);
        }

        json.WriteEndObject();

        void Cases(string name, EvidenceRole role) =>
            json.WriteStrings(name, pattern.Evidence.Where(one => one.Role == role).Select(one => one.CaseId).Distinct());
    }
}
