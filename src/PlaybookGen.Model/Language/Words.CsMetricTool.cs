namespace PlaybookGen.Model;

/// <summary>Words of the tool that defines a CS metric and reads it customer by customer.</summary>
public sealed partial class Words
{
    public string CsMetricTool => Pick("CSメトリックを決めて青・赤を見る", "Define a CS metric and read blue and red");

    public string CsMetricToolSays => Pick(
        "製品の価値が届いているかを示す指標を、割合か回数かの理由と業務の周期つきで決め、顧客ごとの値から青・赤の顧客を見つけます。",
        "Define what shows that the product’s value reaches a customer, say why it is a ratio or a number, and find who is blue and who is red.");

    public string CsMetricToolNote => Pick(
        "指標が青なら価値が届いてアウトカムへ向かい、赤なら費用対効果が合わずに解約へ向かう信号になること、割合が勧められるなかで業務の周期（おおよそ週1回）を理由に絶対数を選んだこと、週次・月次で追うことはCareMakerの記事によります。黄と点検の文は本サイト独自です。",
        "That blue leads to the outcome and red to churn, why an absolute number was chosen by the rhythm of the work, and tracking it weekly or monthly, are from CareMaker. Yellow and the checks are this site’s own.");

    public string CsMetricDefinition => Pick("指標の定義", "The metric");

    public string ProductValueLabel => Pick("製品の価値（どの顧客にも共通）", "Value of the product (the same for all customers)");

    public string MetricNameLabel => Pick("指標（価値が届いていると言える使われ方）", "Metric (the use that shows the value arrives)");

    public string MetricWhyLabel => Pick("この形にした理由", "Why this form");

    public string CadenceLabel => Pick("業務の周期", "Rhythm of the work");

    public IReadOnlyList<(string Value, string Text)> Cadences =>
        [("", "—"), ("day", Pick("毎日", "Daily")), ("week", Pick("週に1回", "Weekly")), ("month", Pick("月に1回", "Monthly")), ("quarter", Pick("四半期に1回", "Quarterly")), ("year", Pick("年に1回", "Yearly"))];

    public string MetricGreenFrom => Pick("青：この値以上", "Blue: from");

    public string MetricRedBelow => Pick("赤：この値未満", "Red: below");

    public string CsMetricValues => Pick("顧客ごとの値", "Values by customer");

    public string CsMetricValuesHint => Pick(
        "列は、顧客・値。期間の列があれば、最新の値と前の値を比べます。例：顧客,週,値。Excelの表やCSVファイルも使えます。どこにも送られません。",
        "Columns: customer, value. With a column of periods the latest is compared with the one before. Example: customer,week,value. Nothing is sent.");

    public string CsMetricSignals => Pick("青・赤の一覧（赤から）", "Blue and red (red first)");

    public string SignalColumn => Pick("信号", "Signal");

    public string ValueColumn => Pick("値", "Value");

    public string BeforeColumn => Pick("前の値", "Before");

    public IReadOnlyList<(string Key, string Text)> CsMetricSayings =>
    [
        ("no-value", Pick("製品の価値が空です。価値が届いているかを見る指標なので、先に価値を一つ書きます。", "The value is empty. The metric tells whether it arrives, so write it first.")),
        ("count-why", Pick("件数・回数だけでは良し悪しがわかりません。なぜ割合でなくこの形にしたか、業務の周期と比べて書きます。", "A number alone does not tell good from bad. Say why it is no ratio, against the rhythm of the work.")),
        ("count-cadence", Pick("業務の周期がありません。顧客がその仕事を行う頻度がわかると、何回使われていれば良いかを決められます。", "The rhythm of the work is missing. How often the work is done tells how often is enough.")),
        ("ratio-why", Pick("割合にした理由（何を分母にしたか）を書くと、後から見た人が同じように数えられます。", "Say what the ratio is of, so that others count alike.")),
        ("no-bounds", Pick("青と赤の境目がありません。仮の値で決め、月ごとに見直します。", "There are no bounds yet. Set first guesses and revise them monthly.")),
        ("bounds-turned", Pick("赤の境目が青の境目より上にあります。", "The bound of red lies above that of blue.")),
        ("complete", Pick("価値・形の理由・周期・境目がそろっています。", "Value, reason, rhythm and bounds are there.")),
        ("green", Pick("青", "Blue")),
        ("yellow", Pick("黄", "Yellow")),
        ("red", Pick("赤", "Red")),
        ("summary", Pick("{all}社のうち、赤{red}社、黄{yellow}社、青{green}社。前より下がった顧客が{fallen}社あります。", "Of {all}: {red} red, {yellow} yellow, {green} blue. {fallen} fell.")),
        ("empty", Pick("一覧を貼り付けると、ここに結果が出ます。", "Paste the list to see the result.")),
        ("need-bounds", Pick("青と赤の境目を入れると、信号がつきます。", "Enter the bounds to see the signals.")),
        ("no-number", Pick("{line}行目「{column}」：「{text}」を数として読めません。", "Line {line}, {column}: “{text}” is no number.")),
        ("no-name", Pick("{line}行目「{column}」：顧客が空です。", "Line {line}, {column}: the customer is empty.")),
        ("no-column", Pick("値の列が見つかりません。一行目は「{heads}」でした。見出しに「値」を入れるか、顧客・値の順に並べます。", "No column of values. The first line was “{heads}”. Name it “value”, or put customer and value in this order.")),
        ("column", Pick("{n}列目", "column {n}")),
        ("open-quote", Pick("{line}行目で始まる引用符（\"）が閉じていません。そこから後ろが一つの欄になっています。", "The quotation mark in line {line} is never closed, so all that follows is one cell.")),
        ("more", Pick("残りの{n}社も表示", "Show the other {n}")),
        ("more-faults", Pick("読めない行をあと{n}件表示", "Show {n} more lines that can’t be read")),
        ("value-words", Pick("値|回数|件数|割合|率|数|value|count|rate|ratio", "value|count|rate|ratio|値|回数")),
    ];
}
