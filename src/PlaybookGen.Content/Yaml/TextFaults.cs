using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Lines that are written as in a letter or a spreadsheet.</summary>
public static partial class TextFaults
{
    /// <summary>Signs that begin an entry on paper.</summary>
    private const string Bullets = "・•●○◦▪■□◆◇";

    /// <summary>A line without a key that is cut into cells by tabs.</summary>
    public static Problem? PastedTable(YamlLines lines, int index)
    {
        var line = lines[index];
        return line.Key is null && line.Value.Contains('\t', StringComparison.Ordinal) ? Problems.TableWasPasted(lines.At(index, line.KeyColumn)) : null;
    }

    /// <summary>An entry that begins with another sign than a dash.</summary>
    public static Problem? Bullet(YamlLines lines, int index)
    {
        var line = lines[index];
        var text = lines.Raw(index)[line.Indent.Length..];
        if (text.Length < 2 || !(Bullets.Contains(text[0], StringComparison.Ordinal) || (text[0] == '*' && text[1] == ' ')))
            return null;
        return Problems.BulletIsNoDash(lines.At(index, line.Indent.Length + 1), text[..1], "- " + text[1..].Trim());
    }

    /// <summary>A known key between signs for bold text.</summary>
    public static Problem? BoldKey(YamlLines lines, int index)
    {
        var line = lines[index];
        return BoldKeyAt(lines.Raw(index)[(line.KeyColumn - 1)..]) is { } key ? Problems.KeyIsBold(lines.At(index, line.KeyColumn), key) : null;
    }

    /// <summary>The known key that a text begins with between signs for bold text, or null.</summary>
    public static string? BoldKeyAt(string text) => Bold().Match(text) is { Success: true } found && KnownKeys.Contains(found.Groups[1].Value) ? found.Groups[1].Value : null;

    [GeneratedRegex(@"^\*\*([^*:：\s]+)(?:\*\*\s*[:：]|[:：]\s*\*\*)")]
    private static partial Regex Bold();

    /// <summary>A text that goes on where a key or an entry is expected.</summary>
    public static Problem? GoesOn(YamlLines lines, int index)
    {
        var above = lines.Above(index);
        return above >= 0 && lines[index] is { Key: null, Value: not ['"' or '\'' or '[' or '{' or ']' or '}', ..] } line && line.KeyColumn == line.Indent.Length + 1
            && lines[above] is { Key: not null, Value: not ['"' or '\'' or '[' or '{' or '|' or '>', ..] and not "" } upper && line.Indent.Length < upper.KeyColumn
                ? Problems.LineGoesOn(lines.At(index, line.KeyColumn), upper.KeyColumn + 1)
                : null;
    }
}
