using System.Globalization;
using System.Text;

namespace PlaybookGen.Cli;

/// <summary>Makes text from a file harmless to look at: what would steer a terminal or turn the reading direction is spelled out.</summary>
public static class VisibleText
{
    public static string Of(string text)
    {
        if (!text.Any(IsSteering))
            return text;
        var visible = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (IsSteering(sign))
                visible.Append(CultureInfo.InvariantCulture, $"<U+{(int)sign:X4}>");
            else
                visible.Append(sign);
        }

        return visible.ToString();
    }

    private static bool IsSteering(char sign) =>
        char.IsControl(sign) && sign != '\t'
        || sign is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
