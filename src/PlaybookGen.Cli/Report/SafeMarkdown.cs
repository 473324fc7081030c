using System.Text;

namespace PlaybookGen.Cli;

/// <summary>Words as Markdown that shows them as they are: what a contributor wrote must not become markup, a mention or a link.</summary>
public static class SafeMarkdown
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (var sign in VisibleText.Of(text))
        {
            _ = sign switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '!' or '|' or '~' or '@' => safe.Append('\\').Append(sign),
                _ => safe.Append(sign),
            };
        }

        return safe.ToString();
    }
}
