namespace PlaybookGen.Model;

/// <summary>Words of the monthly check.</summary>
public sealed partial class Words
{
    public string MonthlyCheck => Pick("月初チェック", "Monthly check");

    public string MonthlyCheckSays => Pick(
        "顧客の一覧を貼り付けると、導入からの月数と今の段階を比べ、遅れている顧客と使うシートを示します。",
        "Paste your customers: months since introduction against the phase they are in, who is late, and which sheet helps.");

    public string MonthlyCheckNote => Pick(
        "月数で段階を分け、月初に遅れと対応を決める進め方はASHIATO（CS寺子屋 Vol.4）によります。段階と月の区切り、使うシートの割り当ては、このライブラリの仮の基準です。貼り付けた内容はどこにも送られず、この欄を消すと残りません。",
        "Phases by months, and settling who is late at the start of each month, are from ASHIATO. The bounds are this library’s first guess. What you paste is sent nowhere.");

    public string PasteCustomers => Pick("顧客の一覧（CSV、または表計算からの貼り付け）", "Customers (CSV, or pasted from a spreadsheet)");

    public string PasteHint => Pick(
        "列は、呼び名・導入した月・今の段階。一行目は見出しにできます。Excelの表もそのまま貼り付けられます。例：A社,2026-01,{phase}",
        "Columns: name, month of introduction, phase now. The first line may hold headings. Example: A Inc.,2026-01,{phase}");

    public string CheckMonth => Pick("確かめる月", "Month of the check");

    public string LateCustomers => Pick("遅れている順", "Those that are late first");

    public string CustomerColumn => Pick("顧客", "Customer");

    public string MonthsSince => Pick("導入から", "Since introduction");

    public string PhaseNow => Pick("今の段階", "Phase now");

    public string PhaseExpected => Pick("目安の段階", "Expected");

    public string DelayColumn => Pick("遅れ", "Late by");

    public string KitsToUse => Pick("使うシート", "Sheets to use");

    public string BoundsUsed => Pick("目安にした段階", "The phases it goes by");

    public string SaveTable => Pick("結果をCSVで保存", "Save as CSV");

    public IReadOnlyList<(string Key, string Text)> MonthlySayings =>
    [
        ("months", Pick("{n}か月", "{n} months")),
        ("on-time", Pick("目安どおり", "on time")),
        ("ahead", Pick("目安より先", "ahead")),
        ("late", Pick("{n}段階の遅れ", "{n} phases late")),
        ("graduated", Pick("最後の段階を終える月", "past the last phase")),
        ("summary", Pick("{all}社のうち{late}社が遅れています。遅れを一段ずつ上げると、今月の目標は{goal}社のフェーズを上げることです。", "{late} of {all} are late. Bringing each up by one phase makes this month’s aim {goal} customers.")),
        ("summary-none", Pick("{all}社とも、目安から遅れていません。", "None of {all} is late.")),
        ("empty", Pick("一覧を貼り付けると、ここに結果が出ます。", "Paste the list to see the result.")),
        ("no-month", Pick("{line}行目「{column}」：「{text}」を月として読めません。2026-04、2026/4/1、2026年4月のように書きます。", "Line {line}, {column}: “{text}” is no month. Write it like 2026-04 or 2026/4/1.")),
        ("no-phase", Pick("{line}行目「{column}」：「{text}」は、下の段階にありません。同じ名前で書きます。", "Line {line}, {column}: “{text}” is none of the phases below. Use the same names.")),
        ("future", Pick("{line}行目「{column}」：「{text}」が、確かめる月より後です。", "Line {line}, {column}: “{text}” is after the month of the check.")),
        ("no-column", Pick("{names}の列が見つかりません。一行目は「{heads}」でした。見出しを直すか、呼び名・導入した月・今の段階の順に並べます。", "No column for {names}. The first line was “{heads}”. Name the columns, or put name, month and phase in this order.")),
        ("want-month", Pick("導入した月", "the month of introduction")),
        ("want-phase", Pick("今の段階", "the phase now")),
        ("column", Pick("{n}列目", "column {n}")),
        ("open-quote", Pick("{line}行目で始まる引用符（\"）が閉じていません。そこから後ろが一つの欄になっています。", "The quotation mark in line {line} is never closed, so all that follows is one cell.")),
        ("kept-columns", Pick("ほかの列（{names}）は判断に使いませんが、保存するCSVに残します。", "Other columns ({names}) are not used, but stay in the CSV you save.")),
        ("unread", Pick("ほかに{n}行が読めませんでした。", " {n} lines could not be read.")),
        ("more", Pick("残りの{n}社も表示", "Show the other {n}")),
        ("more-faults", Pick("読めない行をあと{n}件表示", "Show {n} more lines that can’t be read")),
    ];
}
