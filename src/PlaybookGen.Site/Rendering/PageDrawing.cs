using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Rendering;

/// <summary>One page to its HTML, by the theme's components.</summary>
public static class PageDrawing
{
    /// <summary>Leaves letters of all scripts readable and escapes the signs of markup.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <returns>The text, which whoever asked for it disposes of.</returns>
    public static PageText Draw(Page page, Theme theme)
    {
        var text = new PageText();
        using var components = new ComponentText(text, Encoder);
        components.Write(theme.Layout, Parameters(page, theme));
        return text;
    }

    /// <summary>What the theme's layout is given to draw the page.</summary>
    public static Dictionary<string, object?> Parameters(Page page, Theme theme)
    {
        var view = theme.Views[page.GetType()];
        RenderFragment body = builder =>
        {
            builder.OpenComponent(0, view.Component);
            builder.AddComponentParameter(1, "Page", page);
            builder.CloseComponent();
        };
        return new Dictionary<string, object?> { ["Page"] = page, ["View"] = view, ["Body"] = body };
    }
}
