using System.Text.Json;

namespace PlaybookGen.Content;

/// <summary>For each key that a writer may wonder about, how a real case of the library fills it.</summary>
public static class RealExamples
{
    /// <summary>An example longer than this, in UTF-16 units, teaches no more than a shorter one.</summary>
    private const int MaxLength = 80;

    /// <summary>So many that the case which is being written may be passed over.</summary>
    private const int MostOfAKey = 2;

    private static readonly (string Path, Func<SuccessCase, string?> Value)[] Keys =
    [
        ("title", one => one.Title),
        ("summary", one => one.Summary),
        ("status", one => FormatWord.Of(one.Status)),
        ("provenance", one => FormatWord.Of(one.Provenance)),
        ("organisation", one => one.Organisation == one.Id ? null : one.Organisation),
        ("date", one => one.Date.ToString()),
        ("industry", one => List(one.Industries)),
        ("conditions", one => List(one.Conditions)),
        ("obstacles", one => List(one.Obstacles)),
        ("size", one => one.Size is { } size ? FormatWord.Of(size) : null),
        ("phase", one => one.Phase is { } phase ? FormatWord.Of(phase) : null),
        ("product.value", one => one.Product?.Value),
        ("goal", one => one.Goal),
        ("outcome.statement", one => one.Outcome.Statement),
        ("outcome.tags", one => List(one.Outcome.Tags)),
        ("outcome.words", one => one.Outcome.Words),
        ("outcome.measures", one => one.Outcome.Measures.Where(measure => measure.IsResult && measure.Baseline is not null).Select(Measure).FirstOrDefault()),
        ("outcome.measures.metric", one => one.Outcome.Measures.Select(measure => measure.Metric).FirstOrDefault()),
        ("outcome.measures.method", one => one.Outcome.Measures.Select(measure => measure.Method).FirstOrDefault(method => method is not null)),
        ("plan.resources.people", one => one.Plan?.Resources.People),
        ("plan.objectives", one => one.Plan?.Objectives.Select(objective => $"{{id: {objective.Id}, state: {objective.State}}}").FirstOrDefault()),
        ("plan.objectives.state", one => one.Plan?.Objectives.Select(objective => objective.State).FirstOrDefault()),
        ("plan.tactics.tactic", one => one.Plan?.Tactics.Select(tactic => tactic.Tactic).FirstOrDefault()),
        ("plan.tactics.action", one => one.Plan?.Tactics.Select(tactic => tactic.Action).FirstOrDefault(action => action is not null)),
        ("plan.tactics.for", one => one.Plan?.Tactics.Where(tactic => tactic.For.Count > 0).Select(tactic => List(tactic.For)).FirstOrDefault()),
        ("plan.milestones.state", one => one.Plan?.Milestones.Select(milestone => milestone.State).FirstOrDefault()),
        ("metric.name", one => one.Metric?.Name),
        ("revisions.learned", one => one.Revisions.Select(revision => revision.Learned).FirstOrDefault(learned => learned is not null)),
        ("review.facts", one => one.Review?.Facts),
        ("sources", one => one.Sources.Where(source => source.Url is not null).Select(source => $"{{title: {source.Title}, url: \"{source.Url}\"}}").FirstOrDefault()),
        ("sources.title", one => one.Sources.Select(source => source.Title).FirstOrDefault()),
        ("sources.url", one => one.Sources.Select(source => source.Url).FirstOrDefault(url => url is not null)),
    ];

    /// <summary>By key, the examples of the library in the order in which they teach; a library without real cases has none.</summary>
    public static ILookup<string, RealExample> Of(IEnumerable<SuccessCase> library)
    {
        var cases = library.Where(one => !one.IsPractice).OrderBy(one => one.Status).ThenBy(one => one.Provenance).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        return Keys.SelectMany(key => cases
                .Select(one => (Case: one, Text: key.Value(one)))
                .Where(found => found.Text is { Length: > 0 and <= MaxLength })
                .Take(MostOfAKey)
                .Select(found => new RealExample(key.Path, found.Text!, found.Case)))
            .ToLookup(example => example.Key, StringComparer.Ordinal);
    }

    /// <summary>The example of this key, or of the nearest key around it; null when no real case has one.</summary>
    /// <param name="writing">The path of the file that it is shown to: a case is no example to itself.</param>
    public static RealExample? Find(ILookup<string, RealExample> examples, string key, string writing)
    {
        for (var path = key; path.Length > 0; path = path[..Math.Max(path.LastIndexOf('.'), 0)])
        {
            if (examples[path].FirstOrDefault(example => example.Case.SourcePath != writing) is { } example)
                return example;
        }

        return null;
    }

    /// <summary>Writes <c>examples</c>: by the key's path, what stands there and in which case.</summary>
    public static void Write(Utf8JsonWriter json, Playbook playbook)
    {
        json.WriteStartObject("examples");
        foreach (var example in Of(playbook.Cases).Select(group => group.First()))
        {
            json.WriteStartObject(example.Key);
            json.WriteString("text", example.Text);
            json.WriteString("case", example.Case.Id);
            json.WriteString("title", example.Case.Title);
            json.WriteString("url", SitePath.Case(example.Case.Id).Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static string? List(IReadOnlyList<string> ids) => ids.Count == 0 ? null : "[" + string.Join(", ", ids) + "]";

    private static string Measure(Measure measure) => FormattableString.Invariant(
        $"{{metric: {measure.Metric}, unit: {Unit(measure.Unit)}, baseline: {measure.Baseline}, actual: {measure.Actual}, basis: {FormatWord.Of(measure.Basis!.Value)}}}");

    /// <summary>A percent sign alone is no YAML.</summary>
    private static string? Unit(string? unit) => unit is ['%', ..] ? $"'{unit}'" : unit;
}
