using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Rendering;

/// <summary>One page to its HTML, by the theme's components.</summary>
public static class PageDrawing
{
    /// <summary>HtmlRenderer asks for its parts here; the encoder leaves letters of all scripts readable and escapes the signs of markup.</summary>
    private static readonly ServiceProvider Parts = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<IComponentActivator>(new ComponentMaker())
        .BuildServiceProvider();

    /// <summary>Draws the page. Each page has a renderer of its own, since a renderer keeps everything that it ever drew.</summary>
    /// <returns>The text, which whoever asked for it disposes of.</returns>
    public static PageText Draw(Page page, Theme theme)
    {
        var view = theme.Views[page.GetType()];
        RenderFragment body = builder =>
        {
            builder.OpenComponent(0, view.Component);
            builder.AddComponentParameter(1, "Page", page);
            builder.CloseComponent();
        };
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["Page"] = page, ["View"] = view, ["Body"] = body });
        using var renderer = new HtmlRenderer(Parts, NullLoggerFactory.Instance);
        var text = new PageText();
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(theme.Layout, parameters)).WriteHtmlTo(text)).GetAwaiter().GetResult();
        return text;
    }
}
