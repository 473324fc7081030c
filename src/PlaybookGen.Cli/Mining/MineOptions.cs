using System.CommandLine;

namespace PlaybookGen.Cli;

/// <summary>The options of <c>playbook mine</c>.</summary>
internal sealed record MineOptions(
    Option<string> Content,
    Option<string?> AsOf,
    Option<string?> Format,
    Option<string?> MinCases,
    Option<string?> Transactions,
    Option<string?> MinSupport,
    Option<bool> Closed,
    Option<bool> All,
    Option<string?> Labels,
    Option<string?> Strata,
    Option<string?> Alpha,
    Option<string?> Correction,
    Option<string?> Permutations)
{
    public static MineOptions For(Caller caller) => new(
        SharedOptions.Content(caller),
        SharedOptions.AsOf(caller),
        Text("--format", "table|json|csv|count|sets", caller.Say("出力の形（内容からは table、取引からは count、ラベルがあれば json）。", "The form of the answer (table for content, count for transactions, json with labels).")),
        Text("--min-cases", "N", caller.Say("型に要る事例の数（既定: site.yaml の値）。", "The fewest cases of a pattern (default: as site.yaml says).")),
        Text("--transactions", "FILE", caller.Say("内容のかわりに、1行1件の取引のファイルを調べます。", "Mines a file of transactions, one a line, in place of the content.")),
        Text("--min-support", "N", caller.Say("集合が現れる取引の最小の件数。", "The fewest transactions that a set must stand in.")),
        Flag("--closed", caller.Say("飽和集合だけを数えます（既定）。", "Closed sets alone (default).")),
        Flag("--all", caller.Say("頻出集合をすべて数えます。", "All frequent sets.")),
        Text("--labels", "FILE", caller.Say("取引ごとに 1 か 0。有意な集合を探します。", "1 or 0 for each transaction; finds the significant sets.")),
        Text("--strata", "FILE", caller.Say("取引ごとに層の名前。同じ層の中だけで比べます。", "A stratum's name for each transaction; only like is compared with like.")),
        Text("--alpha", "A", caller.Say("誤りを1つでも含む確率の上限（既定: 0.05）。", "The most that the chance of any false set may be (default: 0.05).")),
        Text("--correction", "lamp|westfall-young", caller.Say("多重検定の補正（既定: lamp）。", "The correction for the many tests (default: lamp).")),
        Text("--permutations", "N", caller.Say("ラベルを並べ替える回数（既定: 10000）。", "How often the labels are shuffled (default: 10000).")));

    static Option<string?> Text(string name, string value, string description) => new(name) { HelpName = value, Description = description };

    static Option<bool> Flag(string name, string description) => new(name) { Description = description };
}
