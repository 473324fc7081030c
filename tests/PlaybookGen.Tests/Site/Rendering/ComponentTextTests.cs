using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Site;
using PlaybookGen.Site.Rendering;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Site.Rendering;

public sealed class ComponentTextTests
{
    [Fact]
    public void EveryPageOfTheSiteIsWrittenAsHtmlRendererWritesIt()
    {
        var playbook = PlaybookReader.Read(ContentDirectory.Read(Path.Combine(Repository.Root, "content"))).Playbook!;
        var plan = SitePlanner.Plan(playbook, PatternMiner.Mine(playbook, new MiningRequest(null)), new ProblemList());

        Assert.All(plan.Pages, planned => Assert.Equal(ByHtmlRenderer(ThemeEntry.Theme, planned.Make()), ByUs(ThemeEntry.Theme, planned.Make())));
    }

    [Fact]
    public void SignsOfMarkupInTextsAndAttributesAreEscapedAndAttributesWithoutAValueAreLeftOut()
    {
        var theme = new Theme(typeof(Layout), new Dictionary<Type, PageView> { [typeof(NotFoundPage)] = new(typeof(View)) }, []);
        var page = SmallLibraryPage();

        Assert.Equal("<p title=\"&lt;a &amp; &quot;b&quot;&gt;\" hidden>&lt;b&gt;日本語<br><i></i></p>", ByUs(theme, page));
        Assert.Equal(ByHtmlRenderer(theme, page), ByUs(theme, page));
    }

    private static Page SmallLibraryPage() =>
        SitePlanner.Plan(SmallLibrary.Playbook, SmallLibrary.Patterns, new ProblemList()).Pages.Select(planned => planned.Make()).OfType<NotFoundPage>().Single();

    private static string ByUs(Theme theme, Page page)
    {
        using var text = PageDrawing.Draw(page, theme);
        return text.Html.ToString();
    }

    private static string ByHtmlRenderer(Theme theme, Page page)
    {
        using var parts = new ServiceCollection().AddSingleton(PageDrawing.Encoder).BuildServiceProvider();
        using var renderer = new HtmlRenderer(parts, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(theme.Layout, ParameterView.FromDictionary(PageDrawing.Parameters(page, theme)))).ToHtmlString()).GetAwaiter().GetResult();
    }

    private sealed class Layout : ComponentBase
    {
        [Parameter]
        public Page? Page { get; set; }

        [Parameter]
        public PageView? View { get; set; }

        [Parameter]
        public RenderFragment? Body { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Body);
    }

    private sealed class View : ComponentBase
    {
        [Parameter]
        public Page? Page { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "<a & \"b\">");
            builder.AddAttribute(2, "hidden", true);
            builder.AddAttribute(3, "inert", false);
            builder.AddAttribute(4, "lang", (string?)null);
            builder.AddContent(5, "<b>日本語");
            builder.AddMarkupContent(6, "<br>");
            builder.OpenElement(7, "i");
            builder.CloseElement();
            builder.CloseElement();
        }
    }
}
