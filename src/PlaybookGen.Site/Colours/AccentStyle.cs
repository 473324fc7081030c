using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Colours;

/// <summary>The style sheet that puts a site's own accent in place of the theme's.</summary>
public static class AccentStyle
{
    public static readonly SitePath Path = new("assets/accent.css");

    /// <summary>The darkest paper that a theme has in light, and the lightest in dark: text in the accent must be readable on both.</summary>
    private static readonly Colour LightPaper = new(0xf3, 0xf1, 0xeb);
    private static readonly Colour DarkPaper = new(0x20, 0x25, 0x2a);

    /// <summary>WCAG AA for text.</summary>
    private const double EnoughContrast = 4.5;

    private const int Steps = 50;

    /// <summary>The accent's style sheet, or null without an accent. A colour that is hard to read is moved towards black or white until it is not.</summary>
    public static string? Of(ThemeSettings settings)
    {
        if (settings.Accent is null || Colour.Parse(settings.Accent) is not { } accent)
            return null;
        var light = Readable(accent, LightPaper, Colour.Black);
        var dark = Readable(accent, DarkPaper, Colour.White);
        return $$"""
            :root {
              --accent: {{light}};
              --on-accent: {{Colour.White}};
              --accent-soft: {{light.Towards(Colour.White, 0.88)}};
            }

            @media (prefers-color-scheme: dark) {
              :root {
                --accent: {{dark}};
                --on-accent: {{Colour.Black}};
                --accent-soft: {{dark.Towards(Colour.Black, 0.8)}};
              }
            }

            """.ReplaceLineEndings("\n");
    }

    public static ReadOnlyMemory<byte> Bytes(string style) => Encoding.UTF8.GetBytes(style);

    /// <summary>The colour, as little changed as makes it readable on the paper.</summary>
    public static Colour Readable(Colour colour, Colour paper, Colour towards)
    {
        for (var step = 0; step < Steps; step++)
        {
            var candidate = colour.Towards(towards, (double)step / Steps);
            if (candidate.Contrast(paper) >= EnoughContrast)
                return candidate;
        }

        return towards;
    }
}
