namespace PlaybookGen.Model;

/// <summary>Words of the hub of tools, those that all tools share, and the short names that the main navigation has room for.</summary>
public sealed partial class Words
{
    public string Tools => Pick("道具", "Tools");

    public string ToolsLead => Pick(
        "自分の顧客のことを書き込んで使う道具と、事例を見出しごとに並べた一覧です。書いた内容はこのブラウザーの中だけに残り、どこにも送られません。",
        "Tools for your own customers, and what the cases hold under each heading. What you write stays in this browser; nothing is sent.");

    public string MethodRound => Pick("六つの段の回り方", "The round of six steps");

    public string RoundAgain => Pick("次の顧客、次の局面へ戻る", "and round again, with the next customer or the next phase");

    public string KitsSay => Pick("打ち合わせで書き込み、印刷して使うシートです。", "Sheets to fill in and print for a meeting.");

    public string Of(MethodStep step) => step switch
    {
        MethodStep.Choose => Pick("誰の何を解決するか選ぶ", "Choose whom to help"),
        MethodStep.Define => Pick("勝利条件を決める", "Define the win condition"),
        MethodStep.Plan => Pick("一枚の計画にする", "Make it a plan"),
        MethodStep.Act => Pick("腹落ちさせて実行する", "Make sense of it and act"),
        MethodStep.Review => Pick("事実から振り返る", "Look back from facts"),
        _ => Pick("型にして広げる", "Make a pattern and spread it"),
    };

    public string Asks(MethodStep step) => step switch
    {
        MethodStep.Choose => Pick("どの顧客の、どの課題から始めるか", "Which customers, which problem first?"),
        MethodStep.Define => Pick("何がどうなったら成功か、誰と合意したか", "What will have changed, and who agreed?"),
        MethodStep.Plan => Pick("どの状態を、どの施策で、いつまでに", "Which states, by what, until when?"),
        MethodStep.Act => Pick("誰が腹落ちし、どこまで進んだか", "Who is convinced, and how far are we?"),
        MethodStep.Review => Pick("予測と何が違ったか", "What differed from what we believed?"),
        _ => Pick("何組織で成り立ち、何が違ったか", "How many saw it, and what differed?"),
    };

    public string KeptHere => Pick("書いた内容はこのブラウザーの中だけに残り、どこにも送られません。", "What you write stays in this browser; nothing is sent.");

    public string Kept => Pick("保存しました（このブラウザーの中だけ）", "Kept in this browser");

    public string NotKept => Pick(
        "このブラウザーには保存できません。ページを閉じると消えるので、印刷かファイルで残してください。",
        "This browser can’t keep it. It is gone when the page closes, so print it or save it as a file.");

    public string PrintIt => Pick("印刷する", "Print");

    public string ClearAll => Pick("書いた内容を消す", "Clear what I wrote");

    public string ReallyClear => Pick("書いた内容をすべて消します。よろしいですか。", "Clear everything you wrote here?");

    public string SaveAsFile => Pick("ファイルに保存する", "Save as a file");

    public string SaveAsMarkdown => Pick("Markdownで保存", "Save as Markdown");

    public string SaveWritten => Pick("書いた内容をファイルに保存", "Save what I wrote to a file");

    public string LoadWritten => Pick("ファイルから読み込む", "Load from a file");

    public string LoadedFrom => Pick("「{name}」を読み込みました。", "Loaded “{name}”.");

    public string NotLoaded => Pick(
        "「{name}」は、この道具で保存したファイルではありません。「書いた内容をファイルに保存」でできた .json を選んでください。いまの内容はそのままです。",
        "“{name}” was not saved by this tool. Choose a .json file that “Save what I wrote” made. What is here is unchanged.");

    public string OpenTableFile => Pick("CSVファイルを開く", "Open a CSV file");

    public string TableFileRead => Pick("「{name}」を読みました。送信はしていません。", "Read “{name}”. Nothing was sent.");

    public string TableFileUnread => Pick(
        "「{name}」を文字として読めません。Excelのファイルは「CSV UTF-8」で保存し直すか、表を選んで貼り付けてください。",
        "“{name}” can’t be read as text. Save the workbook as “CSV UTF-8”, or paste the cells.");

    public string AddRow => Pick("行を足す", "Add a row");

    public string RemoveRow => Pick("この行を消す", "Remove this row");

    public string ToolNeedsScript => Pick("この道具を使うには、ブラウザーのJavaScriptを有効にしてください。", "This tool needs JavaScript.");

    public string NavSignals => Pick("言葉から引く", "Customer’s words");

    public string NavMatrix => Pick("マトリクス", "Matrices");

    public string Menu => Pick("メニュー", "Menu");

    public string CloseMenu => Pick("閉じる", "Close");

    public string KitField => Pick("記入欄", "To fill in");

    public string OwnToSite => Pick("本サイト独自", "this site’s own");
}
