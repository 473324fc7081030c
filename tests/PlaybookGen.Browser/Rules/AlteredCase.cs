using System.Globalization;
using System.Text.Json.Nodes;

namespace PlaybookGen.Browser.Rules;

/// <summary>Cases as others might have written them: each a real one with a few things told otherwise, some of them taken from another.</summary>
public static class AlteredCase
{
    private static readonly string[] Provenances = ["published", "anonymised", "fictional", "illustrative"];

    private static readonly string[] Statuses = ["success", "partial", "churned", "ongoing"];

    private static readonly string[] Bases = ["measured", "reported", "expected", "illustrative"];

    /// <summary>By what was altered, so that a case that differs can be understood.</summary>
    private static readonly (string Name, Action<JsonObject, JsonObject, Random> Alter)[] Ways =
    [
        ("status", (draft, _, random) => draft["status"] = Pick(Statuses, random)),
        ("provenance", (draft, _, random) => draft["provenance"] = Pick(Provenances, random)),
        ("organisation", (draft, other, _) => Take(draft, other, "organisation")),
        ("no conditions", (draft, _, _) => draft.Remove("conditions")),
        ("conditions", (draft, other, _) => Take(draft, other, "conditions")),
        ("no obstacles", (draft, _, _) => draft.Remove("obstacles")),
        ("obstacles", (draft, other, _) => Take(draft, other, "obstacles")),
        ("industry", (draft, other, _) => Take(draft, other, "industry")),
        ("outcome", (draft, other, _) => Take(draft, other, "outcome")),
        ("plan", (draft, other, _) => Take(draft, other, "plan")),
        ("goal", (draft, other, _) => Take(draft, other, "goal")),
        ("product", (draft, other, _) => Take(draft, other, "product")),
        ("review", (draft, other, _) => Take(draft, other, "review")),
        ("body", (draft, other, _) => Take(draft, other, "body")),
        ("no 局面", (draft, _, _) => draft.Remove("revisions")),
        ("局面", (draft, other, _) => Take(draft, other, "revisions")),
        ("date", (draft, _, random) => draft["date"] = Date(random)),
        ("execution", (draft, _, random) => Each(draft, "plan", "tactics", tactic => (tactic["done"], tactic["quality"]) = (random.Next(11) / 10.0, random.Next(3) == 0 ? random.Next(11) / 10.0 : null))),
        ("actuals", (draft, _, random) => Each(draft, "outcome", "measures", measure => measure["actual"] = random.Next(3) == 0 ? null : random.Next(1, 2000) / (double)Pick([1, 10, 1000], random))),
        ("basis", (draft, _, random) => Each(draft, "outcome", "measures", measure => measure["basis"] = Pick(Bases, random))),
        ("count", (draft, _, random) => Each(draft, "outcome", "measures", measure => (measure["unit"], measure["n"]) = ("%", random.Next(1, 400)))),
    ];

    /// <param name="draft">A draft as the rules of the browser have it; <paramref name="other"/> too. Neither is changed.</param>
    public static (JsonObject Draft, string What) Of(JsonObject draft, JsonObject other, Random random)
    {
        var altered = draft.DeepClone().AsObject();
        var ways = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Pick(Ways, random)).ToList();
        foreach (var (_, alter) in ways)
            alter(altered, other, random);
        return (altered, string.Join(", ", ways.Select(way => way.Name)));
    }

    private static T Pick<T>(T[] items, Random random) => items[random.Next(items.Length)];

    private static void Take(JsonObject draft, JsonObject other, string key)
    {
        if (other[key] is { } value)
            draft[key] = value.DeepClone();
    }

    private static void Each(JsonObject draft, string map, string list, Action<JsonObject> alter)
    {
        foreach (var entry in draft[map]?[list]?.AsArray().OfType<JsonObject>() ?? [])
            alter(entry);
    }

    private static string Date(Random random)
    {
        var date = new DateOnly(random.Next(2008, 2027), random.Next(1, 13), random.Next(1, 28));
        return date.ToString(Pick(["yyyy", "yyyy-MM", "yyyy-MM-dd"], random), CultureInfo.InvariantCulture);
    }
}
