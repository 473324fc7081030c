namespace PlaybookGen.Model;

/// <summary>Words of the 局面 player and of the other views of a case.</summary>
public sealed partial class Words
{
    public string Player => Pick("局面の見方", "How to look at the phases");

    public string PhaseSteps => Pick("局面の一覧", "The phases");

    public string MarkChanges => Pick("変化の印を描く", "Mark what changed");

    public string ShowAllPhases => Pick("すべて並べる", "Show all");

    public string PrintPhases => Pick("局面をすべて印刷する（このリンクで開いてから印刷）", "To print every phase, open them by this link, then print");

    public string PlayerKeys => Pick("← → キーでも移れます。", "The arrow keys ← and → work, too.");

    public string NotGuessedYet => Pick("（予想してから）", "(guess first)");

    /// <summary>How many parts of a plan were added, changed and dropped; empty when none were.</summary>
    public string ChangeCounts(int added, int changed, int dropped) => string.Join(
        Pick("・", ", "),
        new[] { (PlanChange.Added, added), (PlanChange.Changed, changed), (PlanChange.Dropped, dropped) }
            .Where(count => count.Item2 > 0)
            .Select(count => Pick($"{Of(count.Item1)}{Number(count.Item2)}", $"{Number(count.Item2)} {Of(count.Item1).ToLowerInvariant()}")));

    public string PredictFirst => Pick("先に予想する", "Predict first");

    public string PreviousPhase => Pick("← 前の局面", "← Previous phase");

    public string NextPhase => Pick("次の局面 →", "Next phase →");

    public string PredictQuestion => Pick(
        "上の局面の次に、この担当者は何を加え、何をやめ、何を変えたと思いますか。理由も書いてみてください。",
        "After the phase above: what do you think was added, dropped or changed, and why?");

    public string PredictPrivate => Pick("書いた内容はどこにも送られず、保存もされません。", "What you write is neither sent nor kept.");

    public string Reveal => Pick("実際の次の局面を見る", "Show what really came next");

    public string FiveElements => Pick("サクセスプランの5要素で見る", "As the five elements of a success plan");

    public string ElementGoal => Pick("顧客の目標（成果・KPI）", "The customer’s goal");

    public string ElementMilestones => Pick("マイルストーン", "Milestones");

    public string ElementActions => Pick("アクションプラン", "Action plan");

    public string ElementOwners => Pick("責任者と期限", "Owners and dates");

    public string ElementResources => Pick("リソースとサポート", "Resources and support");

    public string SuccessRelease => Pick("サクセスリリース（1枚で伝える）", "Success release, on one page");

    public string ReleaseWho => Pick("誰が", "Who");

    public string ReleaseWanted => Pick("何を目指し", "What they wanted");

    public string ReleaseDid => Pick("何をして", "What was done");

    public string ReleaseChanged => Pick("どう変わったか", "What changed");

    public string ReleaseNumbers => Pick("数値", "Figures");

    public string ReleaseNext => Pick("次の一手", "Next");

    public string Downloads => Pick("このプ譜を持ち出す", "Take this plan with you");

    public string DownloadPufu => Pick("プ譜エディタのJSON", "JSON of the プ譜 editor");

    public string DownloadTable => Pick("施策の表（CSV）", "Table of the tactics (CSV)");

    public string DownloadText => Pick("文章（Markdown）", "Text (Markdown)");

    public string OtherCasesOfOrganisation => Pick("同じ組織の事例", "Cases of the same organisation");

    public string PufuSheet => Pick("プ譜", "The sheet");

    public string PrintThisView => Pick("この見方だけを印刷する（このリンクで開いてから印刷）", "To print this view alone, open it by this link, then print");
}
