using System.Buffers;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Finds what can tell whom a text is about.</summary>
public static class AnonymityScan
{
    private static readonly IReadOnlyList<(AnonymityRule Rule, SearchValues<string> Needs, Regex Regex)> Rules =
        [.. AnonymityRules.All.Select(rule => (rule, SearchValues.Create([.. rule.Needs], StringComparison.Ordinal), new Regex(rule.Pattern, RegexOptions.CultureInvariant)))];

    /// <param name="level">1 to 3: see <see cref="AnonymityRule"/>.</param>
    /// <param name="standIns">Keeps the letters that were given, so that a name gets the same one in the next text.</param>
    /// <returns>In the order of the text, none over another; of two that overlap the one of the earlier rule.</returns>
    public static IReadOnlyList<NameFinding> Of(string text, int level, StandIns standIns)
    {
        var taken = new List<(NameKind Kind, Match Match)>();
        foreach (var (rule, needs, regex) in Rules)
        {
            if (rule.Level > level || !text.AsSpan().ContainsAny(needs))
                continue;
            foreach (Match match in regex.Matches(text))
            {
                if (taken.TrueForAll(other => match.Index + match.Length <= other.Match.Index || other.Match.Index + other.Match.Length <= match.Index))
                    taken.Add((rule.Kind, match));
            }
        }

        return [.. taken.OrderBy(one => one.Match.Index).Select(one => Finding(one.Kind, one.Match, standIns))];
    }

    private static NameFinding Finding(NameKind kind, Match match, StandIns standIns)
    {
        var name = match.Groups["name"] is { Success: true } group ? group.Value : match.Value;
        var kept = match.Groups["month"].Value + match.Groups["area"].Value;
        return new NameFinding(kind, match.Index, match.Value, standIns.For(kind, match.Value, name, match.Groups["title"].Value, kept));
    }
}
