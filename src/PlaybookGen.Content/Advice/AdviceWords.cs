namespace PlaybookGen.Content;

/// <summary>The words by which the advice on win conditions goes: data, so that the browser can give the same advice.</summary>
public static class AdviceWords
{
    /// <summary>Goals of a whole business: a win condition lies one step before them, where a product can reach.</summary>
    public static IReadOnlyList<string> FarGoals { get; } =
    [
        "売上向上", "売上拡大", "売上アップ", "売上増", "売上を上げ", "売上を伸ば", "コスト削減", "コストダウン", "コストを下げ", "利益向上", "利益拡大", "業績向上", "生産性向上", "業務効率化",
        "DX推進", "increase revenue", "grow revenue", "more revenue", "cut costs", "reduce costs", "lower costs", "more profit", "higher productivity",
    ];

    /// <summary>Ends of a sentence that say what is done, not what state is reached.</summary>
    public static IReadOnlyList<string> MeansEndings { get; } =
    [
        "導入する", "を導入", "利用する", "活用する", "を使う", "実施する", "を実施", "開催する", "を開催", "構築する", "を構築",
    ];

    /// <summary>Words that join two win conditions into one.</summary>
    public static IReadOnlyList<string> Joints { get; } = ["、かつ", "かつ、", "、および", "、並びに", "、ならびに", "と同時に", "；", "; ", "①"];

    /// <summary>Words that nobody can check without a number or an event.</summary>
    public static IReadOnlyList<string> VagueWords { get; } =
    [
        "向上", "強化", "推進", "促進", "改善", "最適化", "活性化", "高度化", "充実", "うまく", "しっかり", "適切", "スムーズ", "improve", "better", "optimi", "enhance", "strengthen",
    ];

    /// <summary>How the sentences of a blank form begin, each with a word that follows somewhere in it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Placeholders { get; } = [["ここに", "書く"], ["Write ", "here"]];

    /// <summary>The longest statement, in signs, that can be nothing but a far goal.</summary>
    public const int LongestBareGoal = 24;
}
