using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>What the generator of libraries planted: the patterns that are really there.</summary>
sealed record PlantedTruth(IReadOnlyList<PlantedPattern> Patterns)
{
    public static PlantedTruth Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return new(
        [
            .. json.RootElement.GetProperty("winning").EnumerateArray().Select(one => new PlantedPattern(
                PatternKind.Winning,
                [.. Texts(one, "industries").Select(id => new TermId(Facet.Industries, id)), .. Texts(one, "conditions").Select(id => new TermId(Facet.Conditions, id)), .. Texts(one, "obstacles").Select(id => new TermId(Facet.Obstacles, id))],
                one.GetProperty("outcome").GetString(),
                [.. Texts(one, "tactics")],
                null)),
            .. json.RootElement.GetProperty("losing").EnumerateArray().Select(one => new PlantedPattern(
                PatternKind.Losing, [new TermId(Facet.Obstacles, one.GetProperty("obstacle").GetString()!)], null, [], one.GetProperty("missing").GetString())),
        ]);
    }

    static IEnumerable<string> Texts(JsonElement one, string name) =>
        one.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(item => item.GetString()!) : [];
}
