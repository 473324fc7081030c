using System.Text.Json;
using PlaybookGen.Search;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Search;

/// <summary>The texts that the browser's engine is held against, too.</summary>
public sealed class UnitVectorTests
{
    public static TheoryData<string, string> Vectors
    {
        get
        {
            var data = new TheoryData<string, string>();
            using var document = JsonDocument.Parse(Repository.Read("tests/data/search/vectors.json"));
            foreach (var vector in document.RootElement.GetProperty("units").EnumerateArray())
                data.Add(vector.GetProperty("text").GetString()!, string.Join('\n', vector.GetProperty("units").EnumerateArray().Select(Told)));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void TextIsCutAsInTheBrowser(string text, string expected) =>
        Assert.Equal(expected, string.Join('\n', Tokeniser.Read(text).Select(unit => Told(
            unit.Text, unit.IsLong ? "True" : "False", unit.Script.ToString().ToLowerInvariant(), unit.Position, unit.Start, unit.End))));

    private static string Told(JsonElement unit) =>
        Told(unit[0].GetString()!, unit[1].GetBoolean() ? "True" : "False", unit[2].GetString()!, unit[3].GetInt32(), unit[4].GetInt32(), unit[5].GetInt32());

    private static string Told(string text, string isLong, string script, int position, int start, int end) => $"{text} {isLong} {script} {position} {start} {end}";
}
