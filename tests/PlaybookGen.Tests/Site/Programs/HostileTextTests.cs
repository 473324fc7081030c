using PlaybookGen.Content;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Published;
using PlaybookGen.Site;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Tests.Site.Programs;

/// <summary>What contributors write is shown as it is and runs nowhere.</summary>
public class HostileTextTests
{
    private const string Hostile = "=cmd|'/c calc'!A1\"><script>alert(1)</script><img src=x onerror=alert(1)>]]>&amp;\u0001</svg>";

    private static readonly IReadOnlyList<OutputFile> Files = Render();

    [Fact]
    public void NoPageHasAScriptAnEventOrAStyleOfAContributor()
    {
        foreach (var file in Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(Text(file));

            Assert.Empty(page.QuerySelectorAll("script:not([src]), style, iframe, object, embed, img[src=x]").Select(element => file.Path + " " + element.OuterHtml));
            Assert.Empty(page.All.SelectMany(element => element.Attributes)
                .Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style" || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
                .Select(attribute => file.Path + " " + attribute.Name));
        }
    }

    [Fact]
    public void ATitleIsShownWordForWord()
    {
        var page = new HtmlParser().ParseDocument(Text(File("cases/index.html")));

        Assert.Contains(Hostile, page.QuerySelectorAll("h3 a").Select(link => link.TextContent));
    }

    [Fact]
    public void JsonHoldsTheTitleAndNoSignOfMarkup()
    {
        var text = Text(File("data/cases.json"));

        Assert.Equal(Hostile, JsonDocument.Parse(text).RootElement[0].GetProperty("title").GetString());
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('>', text);
        Assert.DoesNotContain('&', text);
    }

    [Fact]
    public void TheFeedHoldsTheTitleWithoutTheSignThatXmlForbids()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var titles = XDocument.Parse(Text(File("feed.xml"))).Descendants(atom + "entry").Select(entry => entry.Element(atom + "title")?.Value);

        Assert.Contains(Hostile.Replace("\u0001", "", StringComparison.Ordinal), titles);
    }

    [Fact]
    public void ACellOfATableIsNoFormula() =>
        Assert.Contains(",\"'" + Hostile.Replace("\"", "\"\"", StringComparison.Ordinal) + "\",", Text(File("data/cases.csv")), StringComparison.Ordinal);

    private static OutputFile File(string path) => Files.Single(file => file.Path == path);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static IReadOnlyList<OutputFile> Render()
    {
        var first = SmallLibrary.Playbook.Cases[0];
        var hostile = first with
        {
            Title = Hostile,
            Summary = Hostile,
            Goal = Hostile,
            Outcome = first.Outcome with { Statement = Hostile, Measures = [new Measure { Metric = Hostile, Unit = Hostile, Actual = 1, Basis = Basis.Measured }] },
            Plan = new Plan { Tactics = [new PlannedTactic { Tactic = "paired-trial", Action = Hostile, Owner = Hostile }] },
            Sources = [new Source(Hostile, "https://example.com/?a=\"><script>", null)],
        };
        var taxonomy = new Taxonomy(Enum.GetValues<Facet>().SelectMany(facet => SmallLibrary.Taxonomy[facet]).Select(term =>
            term with { Label = term.Label + Hostile, Synonyms = [Hostile], Says = term.Facet == Facet.Obstacles ? [Hostile] : [] }));
        var playbook = SmallLibrary.Playbook with
        {
            Site = SmallLibrary.Playbook.Site with { Title = Hostile, Description = Hostile, Theme = new ThemeSettings(null, null, Hostile) },
            Taxonomy = taxonomy,
            Cases = [hostile, .. SmallLibrary.Playbook.Cases.Skip(1)],
        };
        var problems = new ProblemList();
        var files = SiteRenderer.Render(SitePlanner.Plan(playbook, SmallLibrary.Patterns, problems), ThemeEntry.Theme, [.. RuleFiles.Paths, .. KnowledgeFiles.Paths], problems).ToList();
        Assert.Empty(problems.Sorted);
        return files;
    }
}
