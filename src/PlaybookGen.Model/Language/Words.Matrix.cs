namespace PlaybookGen.Model;

/// <summary>Words of the matrices.</summary>
public sealed partial class Words
{
    public string ConditionMatrix => Pick("条件 × 勝利条件", "Conditions × win conditions");

    public string ConditionMatrixSays => Pick(
        "どんな顧客が、どの勝利条件に届いたか。穴（まだ事例のない組み合わせ）も見えます。",
        "Which customers reached which win condition, and where no case exists yet.");

    public string StageMatrix => Pick("段階 × 施策", "Stages × tactics");

    public string StageMatrixSays => Pick("実績創出の5段階に、どの施策があり、どうなったか。", "The tactics of each of the five stages, and how they went.");

    public string NoStage => Pick("段階の定めなし", "No stage");

    public string MatrixHint => Pick(
        "数字は組織の数です。濃いほど証拠が多く、＋の枠は事例募集中の穴です。数字を選ぶと、その組み合わせの型へ移ります。",
        "Numbers are organisations. The darker, the more evidence; a cell with ＋ is a hole where a case is wanted. A number leads to the patterns for it.");

    public string TacticHint => Pick(
        "数字は組織の数です。濃いほど証拠が多く、破線の枠は事例募集中です。",
        "Numbers are organisations. The darker, the more evidence; a dashed frame has no case yet.");

    public string TallyLegend => Pick("○成功　△一部　×うまくいかず　？結果未報告　練＝練習用（証拠に数えません）", "○ success  △ in part  × failed  ? not reported  練 practice (no evidence)");

    public string ViewAs => Pick("表示", "Show");

    public string ViewResults => Pick("結果ごと", "By result");

    public string ViewDifference => Pick("成功例 − 失敗例", "Successes − failures");

    public string ViewEvidence => Pick("証拠の量", "Amount of evidence");

    public string SkipTable => Pick("表を飛ばす", "Skip the table");

    public string DownloadCsv => Pick("この表をCSVで保存", "Save this table as CSV");

    public string MatrixLeftOut(int rows, int columns) => Pick(
        $"事例の少ない{Number(rows)}行・{Number(columns)}列は、CSVにだけ載せています。",
        $"{Number(rows)} rows and {Number(columns)} columns with fewer cases are in the CSV only.");

    public string Crossing(string row, string column) => Pick($"「{row}」×「{column}」", $"“{row}” × “{column}”");

    public string HoleText => Pick("事例募集中", "No case yet");

    /// <summary>The tally in one line of signs, such as 「○2 ×1 練3」; empty for nothing at all.</summary>
    public static string TallySigns(ResultTally tally) => string.Join(
        ' ',
        new[] { ("○", tally.Success), ("△", tally.Partial), ("×", tally.Failed), ("？", tally.Unknown), ("練", tally.Practice) }
            .Where(part => part.Item2 > 0)
            .Select(part => part.Item1 + Number(part.Item2)));

    public string TallyText(ResultTally tally)
    {
        string[] parts =
        [
            tally.Success > 0 ? Pick($"成功{tally.Success}組織", $"{tally.Success} succeeded") : "",
            tally.Partial > 0 ? Pick($"一部{tally.Partial}組織", $"{tally.Partial} in part") : "",
            tally.Failed > 0 ? Pick($"うまくいかず{tally.Failed}組織", $"{tally.Failed} failed") : "",
            tally.Unknown > 0 ? Pick($"結果未報告{tally.Unknown}組織", $"{tally.Unknown} not reported") : "",
            tally.Practice > 0 ? PracticeCount(tally.Practice) : "",
        ];
        return tally == ResultTally.None ? HoleText : string.Join(Comma, parts.Where(part => part.Length > 0));
    }

    /// <summary>With its sign: ＋2, −1, 0.</summary>
    public static string Signed(int difference) => difference switch
    {
        > 0 => "+" + Number(difference),
        < 0 => "−" + Number(-difference),
        _ => "0",
    };

    public string OverlayTitle => Pick("自社の顧客を重ねる", "Lay your own customers over it");

    public string OverlaySays => Pick(
        "CSVやExcelの表を貼ると、顧客がどの枠に入るかを◆で重ねます。この計算はお使いのブラウザーの中だけで行い、どこにも送りません。ページを閉じると消えます。",
        "Paste a table and each customer is shown as ◆ in its cells. It is worked out in your browser alone, sent nowhere, and gone when you close the page.");

    public string OverlayFormat => Pick(
        "1行に1社。1列目が社名、ほかの列に条件・業種・勝利条件の言葉（このサイトの見出し語か同義語）を、読点かセミコロンで区切って書きます。",
        "One customer a row: the name first, then conditions, industry and win condition by their labels or synonyms here, with semicolons between.");

    public string OverlayExample => Pick("社名,条件,業種,勝利条件", "name,conditions,industry,win condition");

    public string OverlayPaste => Pick("顧客の表", "Your customers");

    public string OverlayFile => Pick("ファイルから読む", "Read from a file");

    public string OverlayApply => Pick("重ねる", "Lay over");

    public string OverlayRemove => Pick("外す", "Remove");

    public string OverlaySummary => Pick(
        "{customers}社を重ねました。証拠のある枠に入る顧客 {proven}社、穴だけに入る顧客 {hole}社、入る枠のない顧客 {none}社。",
        "{customers} customers: {proven} in cells with evidence, {hole} only in holes, {none} in no cell.");

    public string OverlayUnknown => Pick("読み取れなかった言葉", "Words not recognised");

    public string OverlayFind => Pick("この顧客に効いた手", "What worked for such a customer");

    public string TableTwin => Pick("同じ内容を表で見る", "The same as a table");

    public string StageColumnLabel => Pick("段階", "Stage");

    public string SuccessColumn => Pick("成功", "Succeeded");

    public string PartialColumn => Pick("一部", "In part");

    public string FailedColumn => Pick("うまくいかず", "Failed");

    public string UnknownColumn => Pick("結果未報告", "Not reported");

    public string PracticeColumn => Pick("練習用", "Practice");

    public string MoreTactics(int count) => Pick($"ほか{Number(count)}施策", $"{Number(count)} more");

    public string NoTacticInStage => Pick("この段階の施策は、まだ登録されていません。", "No tactic belongs to this stage yet.");
}
