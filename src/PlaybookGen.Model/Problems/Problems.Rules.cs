namespace PlaybookGen.Model;

/// <content>PB114x: keys of one file that must fit one another.</content>
public static partial class Problems
{
    public static Problem SourcesAreMissing(Location at) => Error("PB1141", at,
        new("公開された事例(provenance: published)なのに、出典 sources がありません。", "The case is published (provenance: published) but names no sources."),
        new("`sources:` に題名と URL を書いてください。出典を書けない実例なら provenance を anonymised にしてください。", "Write title and url under `sources:`; if it is a real case without a source, set provenance to anonymised."));

    public static Problem SpanIsBackwards(Location at, PartialDate from, PartialDate to) => Warning("PB1131", at,
        new($"終わり {to} が、はじまり {from} より前です。", $"The end, {to}, comes before the beginning, {from}."),
        new("from と to を入れ替えるか、年を確かめてください。", "Change from and to about, or check the years."));

    /// <param name="next">The date of the next 局面, or of the case.</param>
    public static Problem RevisionIsTooLate(Location at, PartialDate date, PartialDate next) => Warning("PB1132", at,
        new($"局面の日付 {date} が、その次の日付 {next} より後です。局面は古い順に、事例の日付で終わります。", $"The date of this revision, {date}, lies after the next one, {next}. Revisions go from old to new and end at the date of the case."),
        new("局面を古い順に並べ替えるか、日付を確かめてください。", "Put the revisions in order, oldest first, or check the dates."));

    public static Problem PlanIsMissing(Location at) => Error("PB1142", at,
        new("プ譜 plan がありません。", "The plan is missing."),
        new("`plan:` に中間目的 objectives と施策 tactics を書いてください。plan を省けるのは、出典に計画が書かれていない published の事例だけです。", "Write objectives and tactics under `plan:`. Only a published case whose source gives no plan may leave it out."));

    public static Problem DrillHasNoAnswer(Location at) => Error("PB1143", at,
        new("ドリルに選択肢 choices も、良い答えの条件 rubric もありません。", "The drill has neither choices nor a rubric."),
        new("`choices:` に選択肢を並べるか、`rubric:` に良い答えが満たすことを書いてください。", "List choices under `choices:`, or write under `rubric:` what a good answer contains."));

    public static Problem DrillHasNoRightChoice(Location at) => Error("PB1144", at,
        new("選択肢の中に正解がありません。", "None of the choices is right."),
        new("正解の選択肢に `correct: true` を書いてください。", "Write `correct: true` in the choice that is right."));

    public static Problem StepNeedsOneKey(Location at) => Error("PB1145", at,
        new("学習パスの一歩には page、case、drill、pattern、write のどれか1つだけを書きます。", "A step has exactly one of page, case, drill, pattern and write."),
        new("`- {case: 事例のid}` のように、1行に1つだけ書いてください。", "Write one a line, such as `- {case: id-of-a-case}`."));

    public static Problem MetricIsInverted(Location at, string green, string red) => Warning("PB1146", at,
        new($"青の基準 green ({green}) が赤の基準 red ({red}) より小さくなっています。", $"green ({green}) is below red ({red})."),
        new("この値以上なら青、red を下回れば赤です。2つの数が逆になっていないか確かめてください。", "At or above green is green, below red is red: check that the two aren't exchanged."));

    public static Problem TargetGoesTheWrongWay(Location at, string baseline, string target, bool isHigherBetter) => Warning("PB1147", at,
        isHigherBetter
            ? new($"目標値 {target} が開始値 {baseline} より低いのに、高いほど良い指標になっています。", $"The target {target} is below the baseline {baseline}, though higher is better.")
            : new($"目標値 {target} が開始値 {baseline} より高いのに、低いほど良い指標になっています。", $"The target {target} is above the baseline {baseline}, though lower is better."),
        isHigherBetter
            ? new("減らす目標なら `better: lower` と書いてください。", "If the number is to fall, write `better: lower`.")
            : new("増やす目標なら `better: lower` を消してください。", "If the number is to rise, delete `better: lower`."));

    public static Problem ObjectiveIdIsTaken(Location at, string id, int firstLine) => Error("PB1148", at,
        new($"中間目的の id '{Cut(id)}' が {firstLine} 行目にもあります。", $"The objective id '{Cut(id)}' is also on line {firstLine}."),
        new("片方の id を変え、施策の for も合わせてください。", "Change one of the two, and the for of the tactics with it."));

    public static Problem ObjectiveIsUnknown(Location at, string id, string? nearest) => Error("PB1149", at,
        new($"中間目的 '{Cut(id)}' はこのプ譜にありません。", $"This plan has no objective '{Cut(id)}'."),
        nearest is null
            ? new("同じ plan の objectives にある id を書いてください。", "Use an id of the objectives of the same plan.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));
}
