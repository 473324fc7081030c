namespace PlaybookGen.Cli;

/// <summary>What the numbers that <c>playbook mine --labels</c> prints mean.</summary>
internal static class MineHelp
{
    public static IReadOnlyList<HelpSection> For(Caller caller) =>
    [
        new(caller.Say("--labels の答え（JSON）:", "The answer with --labels (JSON):"),
        [
            ("alpha", caller.Say("載った集合に誤りが1つでもある確率の上限。", "The chance that any set listed is false is at most this.")),
            ("sigma", caller.Say("検定した集合のうち、いちばん少ない取引の件数。", "The fewest transactions of any set that was tested.")),
            ("testable", caller.Say("有意になりうる飽和集合の数。", "How many closed sets could be significant at all.")),
            ("delta", caller.Say("p がこれ以下の集合を有意とする。", "A set is significant when its p is at most this.")),
            ("significant", caller.Say("有意な集合の数。", "How many sets are significant.")),
            ("patterns", caller.Say("有意な集合。p の小さい順、同じなら項目の順。", "The significant sets, by p, then by their items.")),
            ("items", caller.Say("集合の項目。飽和集合なので、同じ取引すべてにある項目はほかにない。", "The items of a set; no other item stands in all of its transactions.")),
            ("a, b", caller.Say("集合のある取引のうち、ラベルが1の件数と0の件数。", "Transactions with the set: labelled 1, labelled 0.")),
            ("c, d", caller.Say("集合のない取引のうち、ラベルが1の件数と0の件数。", "Transactions without it: labelled 1, labelled 0.")),
            ("p, log10p", caller.Say("集合の正確な p とその常用対数。p が小さすぎて 0 でも対数は分かる。", "The exact p of a set and its logarithm, which goes on where p is too small to be written.")),
        ]),
        new(caller.Say("--correction の検定:", "The tests of --correction:"),
        [
            ("lamp", caller.Say("片側: 集合のある取引にラベル1が多いか（Fisher の正確検定。--strata があれば層ごとの合計の正確検定）。", "One-sided: more of label 1 with the set than without (Fisher's exact test; with --strata the exact test of the sum over the strata).")),
            ("westfall-young", caller.Say("両側: ラベル1が多いか少ないか。並べ替えの種はデータから作るので、答えは毎回同じ。", "Two-sided: more or fewer. The shufflings are seeded by the data, so that the answer is the same each time.")),
        ]),
    ];
}
