using System.Text.RegularExpressions;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Library;

/// <summary>A pattern as the note about the training cases, content/training.md, names it. Case ids are in ordinal order.</summary>
internal sealed partial record NotedPattern(string Tactic, string Sign, PatternKind Kind, string For, string Against)
{
    /// <summary>What every counter-case has and no supporting case; empty when the note says that there is no such condition.</summary>
    public string Separating { get; private init; } = "";

    /// <summary>Cases of the same conditions without the tactic.</summary>
    public string Without { get; private init; } = "";

    public static string Text { get; } = Repository.Read("content/training.md");

    public static IReadOnlyList<NotedPattern> All { get; } = Read();

    private static List<NotedPattern> Read()
    {
        var all = new List<NotedPattern>();
        foreach (var line in Text.Split('\n'))
        {
            if (Head().Match(line) is { Success: true } head)
                all.Add(new(head.Groups[1].Value, head.Groups[2].Value, head.Groups[3].Success ? PatternKind.Losing : PatternKind.Winning, "", ""));
            else if (line.StartsWith("- 支える：", StringComparison.Ordinal))
                all[^1] = all[^1] with { For = Ids(line) };
            else if (line.StartsWith("- 反例：", StringComparison.Ordinal))
                all[^1] = all[^1] with { Against = Ids(line) };
            else if (line.StartsWith("- 行わなかった：", StringComparison.Ordinal))
                all[^1] = all[^1] with { Without = Ids(line) };
            else if (Condition().Match(line) is { Success: true } condition)
                all[^1] = all[^1] with { Separating = condition.Groups[1].Value };
        }

        return all;
    }

    private static string Ids(string line) =>
        string.Join(' ', line[(line.IndexOf('：', StringComparison.Ordinal) + 1)..].Split('、').Order(StringComparer.Ordinal));

    [GeneratedRegex("^- 型：`([a-z-]+)`（(.)(、負け)?）$")]
    private static partial Regex Head();

    [GeneratedRegex("^- 分ける条件：`([a-z-]+)`")]
    private static partial Regex Condition();
}
