using PlaybookGen.Model;
using PlaybookGen.Search;

namespace PlaybookGen.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly SearchInput Input = new(
        [Document("/cases/b/", "解約を防いだ事例", "サーバーの乗り換え"), Document("/cases/a/", "定着の事例", "解約の声")],
        [["解約", "チャーン", "退会"]],
        [new SearchFacet("kind", "種類", new Dictionary<string, string> { ["case"] = "事例" })]);

    [Fact]
    public void TheSameDocumentsInAnyOrderGiveTheSameBytes()
    {
        var turned = Input with { Documents = [.. Input.Documents.Reverse()] };
        Assert.Equal(Bytes(Input), Bytes(turned));
    }

    [Fact]
    public void OneChangedWordGivesAnotherVersionEverywhere()
    {
        var changed = Input with { Documents = [Input.Documents[0] with { Title = "解約を防いだ話" }, Input.Documents[1]] };
        Assert.NotEqual(Version(Input), Version(changed));
        Assert.All(Parts(changed), file => Assert.StartsWith($"playbookSearchPart(\"{Version(changed)}\",", file.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void AnEmptySiteHasAnIndex() =>
        Assert.Contains(SearchIndex.Build(new SearchInput([], [], [])), file => file.Path == "data/search/contents.js");

    [Fact]
    public void AThousandDocumentsTakeNoMoreFilesThanThat()
    {
        var documents = Enumerable.Range(0, 1000).Select(i => Document($"/cases/{i}/", $"事例{i}の計画", string.Join('\n', Enumerable.Range(0, 40).Select(j => $"施策{(i * 31) + j}を行い、{(char)('一' + ((i * 7 + j) % 4000))}{(char)('一' + ((i + j * 13) % 4000))}が変わった。"))));
        Assert.InRange(SearchIndex.Build(Input with { Documents = [.. documents] }).Count(), 100, 1000);
    }

    [Fact]
    public void WhatAWriterTypesCannotEndTheScriptOfAPart()
    {
        var hostile = Input with { Documents = [Document("/cases/a/", "</script><script>alert(1)</script>", "\"); alert(1); (\"\u2028\\")] };
        Assert.All(Parts(hostile), file => Assert.Matches(@"^playbookSearchPart\(""[0-9a-f]{10}"",""[a-z]+[0-9-]*"",""([^""\\\n\r]|\\[""\\nr])*""\)\n$", file.Text));
    }

    private static SearchDocument Document(string address, string title, string body) => new() { Address = address, Kind = "case", Title = title, Body = body };

    private static List<(string Path, string Text)> Files(SearchInput input) =>
        [.. SearchIndex.Build(input).Select(file => (file.Path, System.Text.Encoding.UTF8.GetString(file.Bytes.Span)))];

    private static IEnumerable<(string Path, string Text)> Parts(SearchInput input) =>
        Files(input).Where(file => Path.GetFileName(file.Path) is not ("search.js" or "more.js"));

    private static string Bytes(SearchInput input) => string.Join('\n', Files(input));

    private static string Version(SearchInput input) => Parts(input).First().Text[20..30];
}
