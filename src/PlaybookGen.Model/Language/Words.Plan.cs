namespace PlaybookGen.Model;

/// <summary>Words of the page on which a plan is begun from a pattern.</summary>
public sealed partial class Words
{
    public string PlanTitle => Pick("型から計画を始める", "Start a plan from a pattern");

    public string PlanSays => Pick(
        "実際の事例が使った手から選び、お客様に合わせて直し、プ譜1枚と目標シートにします。書いたものはこのブラウザーの中だけにあります。",
        "Choose among what real cases did, fit it to your customer, and take a one-page プ譜 and a goal sheet. It stays in this browser.");

    public string PlanFromThisPattern => Pick("この型から計画を始める", "Start a plan from this pattern");

    public string BeginHere => Pick("この型から始める", "Start from this one");

    public string ChoosePattern => Pick("どの型から始めますか", "Which pattern?");

    public string PlanNeedsScript => Pick(
        "計画づくりはブラウザーのスクリプトを使います。スクリプトを切ったままなら、型のページの証拠表を見ながら、目標シートのひな型に書き写してください。",
        "Planning needs scripts. Without them, copy from the evidence table of a pattern into the goal sheet kit.");

    public string ChooseParts => Pick("実際の事例から選ぶ", "Choose from real cases");

    public string ChoosePartsSays => Pick(
        "中間目的ごとに、事例が使った言い方と手を並べました。結果と数字の根拠を見て選びます。選ぶと下の計画に入ります。",
        "For each objective, what cases called it and did about it, with results and what they rest on. What you choose goes into the plan below.");

    public string EditPlan => Pick("計画を直す", "Edit the plan");

    public string TakePlan => Pick("使う", "Use it");

    public string TakePlanSays => Pick("計画はこのブラウザーに残ります。打ち合わせには、プ譜1枚と目標シートを。", "The plan stays in this browser. For the meeting: the sheet and the goal sheet.");

    public string PrintSheet => Pick("プ譜を1枚に印刷", "Print the sheet");

    public string PrintSheetSays => Pick("打ち合わせで映す1枚。PDFにもできます。", "The one sheet for the meeting; or as a PDF.");

    public string Paper => Pick("用紙", "Paper");

    public string PaperThatFits => Pick("図の大きさに合わせる", "As the drawing needs");

    public string PaperA4 => Pick("A4横", "A4 landscape");

    public string PaperA3 => Pick("A3横", "A3 landscape");

    public string PaperA3Portrait => Pick("A3縦", "A3 portrait");

    public string PrintGoals => Pick("目標シートを印刷", "Print the goal sheet");

    public string PrintGoalsSays => Pick("担当者が自分の言葉で直し、決裁者が一言書くための1枚。", "For the customer’s own words and the decision maker’s comment.");

    public string SavePlanFile => Pick("事例ファイルで保存", "Save as a case file");

    public string SavePlanFileSays => Pick("「進行中」の事例になります。結果が出たら、続きを書けます。", "An ongoing case; continue it when the result is known.");

    public string SaveGoals => Pick("目標シートを文章で保存", "Save the goal sheet as text");

    public string SaveGoalsSays => Pick("Markdown形式。", "As Markdown.");

    public string SavePufu => Pick("プ譜エディタのJSONで保存", "Save for the プ譜 editor");

    public string SavePufuSays => Pick("種類・担当・期限・指標など、プ譜エディタにない項目は入りません。", "Kinds, owners, dates and measures have no place there.");
}
