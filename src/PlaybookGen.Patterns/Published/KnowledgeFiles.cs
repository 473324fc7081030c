using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
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

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static IReadOnlyList<string> Paths { get; } = [Json, Script];

    public static IEnumerable<OutputFile> Of(Playbook playbook, PatternSet patterns)
    {
        var json = Write(playbook, patterns);
        yield return new OutputFile(Json, json);
        yield return new OutputFile(Script, (byte[])[.. "window.playbookKnowledgeTables = "u8, .. json.AsSpan()[..^1], .. ";\n"u8]);
    }

    private static byte[] Write(Playbook playbook, PatternSet patterns)
    {
        var episodes = EpisodeReader.Read(playbook);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            // Above a certain size patterns are decided by tests, which a browser doesn't carry out; then it needs no 局面.
            var isCounted = !PatternMiner.IsTested(playbook, episodes);
            json.WriteBoolean("isCounted", isCounted);
            json.WriteNumber("enoughForTests", PatternMiner.EnoughForTests);
            json.WriteNumber("minCases", playbook.Site.Mining.MinCases);
            json.WriteNumber("minOrganisations", playbook.Site.Mining.MinOrganisations);
            Strings(json, "count", playbook.Site.Mining.Count.Select(FormatWord.Of));
            json.WriteStartObject("parents");
            foreach (var term in Enum.GetValues<Facet>().SelectMany(facet => playbook.Taxonomy[facet]).Where(term => term.Parent is not null))
                json.WriteString(new TermId(term.Facet, term.Id).ToString(), term.Parent);
            json.WriteEndObject();
            Strings(json, "productConditions", playbook.Taxonomy[Facet.Conditions].Where(term => term.Axis == ConditionAxis.Product).Select(term => term.Id));
            Drills(json, playbook.Taxonomy);
            Strings(json, "facetOrder", Enum.GetValues<Facet>().Select(FormatWord.Of));
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
            json.WriteEndObject();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }

    /// <summary>What of the vocabulary makes a case material for a drill: which obstacles lead to which, which are heard, and the principles of the tactics.</summary>
    private static void Drills(Utf8JsonWriter json, Taxonomy taxonomy)
    {
        json.WriteStartObject("causes");
        foreach (var term in taxonomy[Facet.Obstacles].Where(term => term.Causes.Count > 0))
            Strings(json, term.Id, term.Causes);
        json.WriteEndObject();
        Strings(json, "heard", taxonomy[Facet.Obstacles].Where(term => term.Says.Count > 0).Select(term => term.Id));
        json.WriteStartObject("principles");
        foreach (var term in taxonomy[Facet.Tactics].Where(term => term.Principle is not null))
            json.WriteString(term.Id, FormatWord.Of(term.Principle!.Value));
        json.WriteEndObject();
        Strings(json, "drillKinds", Enum.GetValues<MadeDrillKind>().Select(FormatWord.Of));
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
        Strings(json, "context", episode.Context.Order().Select(term => term.ToString()));
        Strings(json, "outcomes", episode.Outcomes.Order().Select(term => term.ToString()));
        Strings(json, "planned", episode.Planned.Order().Select(term => term.ToString()));
        Strings(json, "done", episode.Done.Order().Select(term => term.ToString()));
        Strings(json, "leading", episode.Leading.Select(term => term.ToString()));
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
        Strings(json, "tactics", pattern.Tactics);
        json.WriteString("grade", FormatWord.Of(pattern.Grade));
        json.WriteNumber("organisations", pattern.Organisations);
        if (isCounted)
        {
            Cases("for", EvidenceRole.For);
            Cases("against", EvidenceRole.Against);
        }
        else
        {
            Strings(json, "conditions", pattern.Conditions.Select(term => term.ToString()));
            Strings(json, "outcomes", pattern.Outcomes);
            Strings(json, "missing", pattern.Missing);
        }

        json.WriteEndObject();

        void Cases(string name, EvidenceRole role) =>
            Strings(json, name, pattern.Evidence.Where(one => one.Role == role).Select(one => one.CaseId).Distinct());
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
