namespace PlaybookGen.Model;

/// <content>PB115x and PB116x: advice on the plan itself; PB117x: what is good about it.</content>
public static partial class Problems
{
    public static Problem ObjectiveHasNoTactic(Location at, string id) => Advice("PB1151", at,
        new($"中間目的 '{Cut(id)}' に向けた施策がありません。", $"No tactic serves the objective '{Cut(id)}'."),
        new("この状態をつくるために何をしたかを施策に加え、for にこの id を書いてください。何もしなくても成り立ったなら、廟算八要素に移すと読みやすくなります。", "Add the tactic that brought it about, with this id in its for; if it held anyway, it belongs to the resources."));

    public static Problem TacticHasNoObjective(Location at, int count) => Advice("PB1152", at,
        count == 1
            ? new("この施策がどの中間目的に効くのかが書かれていません。", "This tactic doesn't say which objective it serves.")
            : new($"このプ譜の施策 {count} 件とも、どの中間目的に効くのかが書かれていません。", $"None of the {count} tactics of this plan says which objective it serves."),
        new("`for: [中間目的のid]` を加えてください。どれにも効かない施策なら、省いたほうが型は見えやすくなります。", "Add `for: [id of an objective]`; a tactic that serves none may be left out."));

    public static Problem TacticIsRepeated(Location at, int firstLine) => Advice("PB1150", at,
        new($"この施策は {firstLine} 行目の施策と同じです。二つしたように数えられます。", $"This tactic is that of line {firstLine}. It counts as two."),
        new("一つにまとめ、for に効く中間目的をどちらも並べてください(例: `for: [a, b]`)。", "Make them one, with all the objectives that it serves: `for: [a, b]`."));

    public static Problem OutcomeIsTooFar(Location at, string goal) => Advice("PB1153", at,
        new($"勝利条件が「{goal}」だけです。製品が直接に動かせるところより先の目標です。", $"The outcome is only \"{goal}\", which lies beyond what a product can bring about."),
        new("その一歩手前で、何がどうなっていれば成功と言えるかを書いてください(例: 同じ人数で訪問件数が増えている)。", "Say what has changed one step before it, such as: the same staff makes more visits."));

    public static Problem OutcomeIsAMeans(Location at, string ending) => Advice("PB1154", at,
        new($"勝利条件が「〜{ending}」で終わっています。これから行うことで、到達した状態ではありません。", $"The outcome ends with \"{ending}\": something to do, not a state that is reached."),
        new("それを行った結果、誰が何をしている状態になるかを書いてください(例: 現場がAIの案をそのまま使っている)。", "Write the state that it leads to: who does what then."));

    public static Problem OutcomeIsTwoInOne(Location at, string joint) => Advice("PB1155", at,
        new($"勝利条件に2つのことが入っているようです(「{joint}」)。片方だけ叶ったときに成功かどうかが決まりません。", $"The outcome seems to hold two (\"{joint}\"): with one of them reached, nobody knows whether it is a success."),
        new("先に叶えるべき方を勝利条件にし、もう一方は中間目的か次の局面に回してください。", "Keep the one that comes first, and make the other an objective or the next revision."));

    public static Problem OutcomeCannotBeChecked(Location at, string vague) => Advice("PB1156", at,
        new($"勝利条件の「{vague}」は、叶ったかどうかを誰も確かめられません。", $"Nobody can check whether \"{vague}\" in the outcome has come true."),
        new("数字か、目で見てわかる出来事にするか、measures に指標を加えてください。", "Name a number or an event that can be seen, or add a measure under measures."));

    public static Problem MeasureHasNoBasis(Location at, int count) => Advice("PB1157", at,
        new($"実績値のうち {count} 件に根拠 basis がないため、結果として数えられません。", $"Actual values without a basis: {count}. They don't count as results."),
        new("`basis: measured`(測った)、`reported`(当事者が述べた)、`expected`(見込み)、`illustrative`(説明用)のどれかを加えてください。", "Add `basis:` measured, reported, expected or illustrative."));

    public static Problem MeasureWasSetAfterwards(Location at, PartialDate agreed, PartialDate start) => Advice("PB1158", at,
        new($"指標が合意されたのは {agreed} で、取り組みが始まった {start} より後です。後から決めた指標として表示されます。", $"The measure was agreed in {agreed}, after the work began in {start}. It is shown as set afterwards."),
        new("日付が正しければこのままでかまいません。次の計画では、始める前に指標を合意してください。", "If the dates are right, leave it so; agree on the measure before the work begins next time."));

    public static Problem PlaceholderIsLeft(Location at, string text, int count) => Advice("PB1159", at,
        new($"ひな形の文が {count} か所に残っています(「{Cut(text)}」)。", $"Text of the blank form is left, such as \"{Cut(text)}\" (places: {count})."),
        new("自分の言葉に書き換えてください。まだ書けない項目は、行ごと消せます。", "Write your own words in its place, or take the line out."));

    public static Problem OutcomeHasTheCustomersWords(Location at) => Good("PB1171", at,
        new("勝利条件がお客様自身の言葉で残されています。", "The outcome is kept in the customer's own words."));

    public static Problem MeasuresAreGrounded(Location at) => Good("PB1172", at,
        new("すべての指標に、根拠と、何件で測ったかが書かれています。", "Every measure says what it rests on and over how many it was taken."));
}
