using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PlaybookGen.Tests.House;
using PlaybookGen.Tests.Sites;

namespace PlaybookGen.Tests.Library;

/// <summary>
/// The page <c>method</c> lists the 70 systems of the five articles. Each must lead to a place of the built site that holds it:
/// tests/specs/methods.tsv says, by number, which page that is and a word of the system that has to stand on it.
/// </summary>
public sealed class MethodListTests
{
    [Fact]
    public void AllSeventyStandInOrderByArticle()
    {
        var tables = Page("method/").QuerySelectorAll("main table").Cast<IHtmlTableElement>().ToList();

        Assert.Equal([11, 26, 12, 8, 13], tables.Select(table => table.Bodies[0].Rows.Length));
        Assert.Equal(Enumerable.Range(1, 70), Rows().Select(row => row.Number));
    }

    [Fact]
    public void EachSaysInALineWhatItIs() =>
        Assert.Equal([], Rows().Where(row => row.Name.Length == 0 || row.Says.Length is < 8 or > 80).Select(row => row.Number));

    [Fact]
    public void EachLinkEndsAtAPlaceThatThePageHas() => Assert.Equal(
        [],
        from row in Rows()
        from link in row.Links
        where link.Anchor is not null && Page(link.Page).GetElementById(link.Anchor) is null
        select $"{row.Number}: /{link.Page}#{link.Anchor}");

    [Fact]
    public void EachLeadsFirstToThePageThatHoldsIt() => Assert.Equal(
        Specified().Select(line => $"{line.Number} /{line.Page}"),
        Rows().Select(row => $"{row.Number} /{row.Links[0].Page}"));

    [Fact]
    public void ThePageThatHoldsItNamesIt() => Assert.Equal(
        [],
        Specified().Where(line => !Page(line.Page).QuerySelector("main")!.TextContent.Contains(line.Word, StringComparison.Ordinal)).Select(line => $"{line.Number}: {line.Word}"));

    /// <summary>Reading about a method is not using it: a tool, a sheet with room to write, a form or a drill is.</summary>
    [Fact]
    public void EachHasAPlaceToUseItOnDataOfOnesOwn() => Assert.Equal(
        [],
        Rows().Where(row => !row.Links.Any(link => HasRoomForOwnData(Page(link.Page)))).Select(row => $"{row.Number} {row.Name}"));

    [Theory]
    [InlineData("about/", false)]
    [InlineData("matrix/stages/", false)]
    [InlineData("tools/failures/", false)]
    [InlineData("tools/drivers/", true)]
    [InlineData("kits/goal-sheet/", true)]
    [InlineData("plan/", true)]
    public void APageThatIsOnlyReadIsNotTakenForOneThatIsUsed(string path, bool expected) => Assert.Equal(expected, HasRoomForOwnData(Page(path)));

    [Fact]
    public void TheListOfMethodsBeginsWithTheRoundOfSixSteps() => Assert.Equal(
        ["choose", "define", "plan", "act", "review", "spread"],
        Page("method/").QuerySelectorAll(".round a").Select(link => link.GetAttribute("href")!.Split('#')[1]));

    private static IReadOnlyList<(int Number, string Name, string Says, IReadOnlyList<(string Page, string? Anchor)> Links)> Rows() =>
    [
        .. Page("method/").QuerySelectorAll("main table").Cast<IHtmlTableElement>().SelectMany(table => table.Bodies[0].Rows).Select(row => (
            int.Parse(row.Cells[0].TextContent, CultureInfo.InvariantCulture),
            row.Cells[1].TextContent,
            row.Cells[2].TextContent,
            (IReadOnlyList<(string, string?)>)[.. row.Cells[3].QuerySelectorAll("a").Select(link => Place(link.GetAttribute("href")!))])),
    ];

    private static bool HasRoomForOwnData(IHtmlDocument page) =>
        page.QuerySelector("main form[data-tool], main form:not([role=search]) :is(textarea, select, input[type=text]), main [data-mine], main [data-drill]") is not null
        || page.QuerySelectorAll("main [data-kit] td").Any(cell => cell.TextContent.Trim().Length == 0);

    private static (string Page, string? Anchor) Place(string href)
    {
        var parts = href.Split('#');
        Assert.StartsWith("../", parts[0], StringComparison.Ordinal);
        Assert.EndsWith("index.html", parts[0], StringComparison.Ordinal);
        return (parts[0]["../".Length..^"index.html".Length], parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : null);
    }

    private static IEnumerable<(int Number, string Page, string Word)> Specified() =>
        Repository.Read("tests/specs/methods.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t'))
            .Select(cells => (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2].Trim()));

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(BuiltSite.Shipped[path + "index.html"]));
}
