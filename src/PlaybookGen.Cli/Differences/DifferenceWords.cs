using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A knowledge difference in sentences.</summary>
public sealed class DifferenceWords(KnowledgeDifference difference, Language language)
{
    private readonly Words words = new(language);

    /// <summary>What the change brings, told to the one who made it.</summary>
    public string Thanks => difference.Added.Count > 0
        ? Say($"事例を{difference.Added.Count}件寄せてくださり、ありがとうございます。", $"Thank you for {(difference.Added.Count == 1 ? "a new case" : $"{difference.Added.Count} new cases")}.")
        : Say("内容をよりよくしてくださり、ありがとうございます。", "Thank you for making the content better.");

    public string Cases => Say(
        $"事例: 追加 {difference.Added.Count}、変更 {difference.Changed.Count}、削除 {difference.Removed.Count}。",
        $"Cases: {difference.Added.Count} added, {difference.Changed.Count} changed, {difference.Removed.Count} removed.");

    public string Nothing => Say("パターンも、空いているところも変わりません。", "No pattern and no open place changes.");

    public string Heading(ChangeKind kind) => kind switch
    {
        ChangeKind.Contradicted => Say("反例が加わったパターン", "Patterns with a new counter-case"),
        ChangeKind.Weakened => Say("弱まったパターン", "Patterns that are weaker"),
        ChangeKind.Lost => Say("示されなくなったパターン", "Patterns no longer shown"),
        ChangeKind.Created => Say("新しいパターン", "New patterns"),
        _ => Say("強まったパターン", "Patterns that are stronger"),
    };

    public string HolesHeading => Say("埋まったところ(これまで実際の事例が無かった)", "Places filled, where no real case was");

    public string DrillsHeading => Say("加わったドリル", "New drills");

    public string MadeDrillsHeading => Say("事例から新しく作られるドリル", "New drills made from the cases");

    public string DrillMaterialHeading => Say("ドリルの材料になる事例", "Cases that bring material for drills");

    public string Of(DrillMaterialOfCase material) => material.CaseId + words.Colon + string.Join(words.Comma, material.Kinds.Select(words.Of));

    public string Of(MadeDrill drill) => words.Of(drill.Kind) + words.Colon + drill.About;

    /// <summary>The pattern, its grade before and after, and the cases that speak.</summary>
    public string Of(PatternChange change)
    {
        var name = string.Join(Say("＋", " + "), change.Pattern.Tactics.Select(id => Label(Facet.Tactics, id)));
        var kind = change.Pattern.Kind == PatternKind.Winning ? Say("勝ち", "winning") : Say("負け", "losing");
        return $"{name} ({kind}): {Grades(change)}{Cited(change.CasesFor, Say("支持", "for"))}{Cited(change.CasesAgainst, Say("反例", "against"))}";
    }

    public string Of(FilledHole hole) => hole.Outcome is { } outcome
        ? Say($"{Label(hole.Term.Facet, hole.Term.Id)} × {Label(outcome.Facet, outcome.Id)}", $"{Label(hole.Term.Facet, hole.Term.Id)} × {Label(outcome.Facet, outcome.Id)}")
        : $"{words.Of(hole.Term.Facet)}: {Label(hole.Term.Facet, hole.Term.Id)}";

    private string Grades(PatternChange change) => (change.Before, change.After) switch
    {
        (null, { } after) => Sign(after),
        ({ } before, null) => $"{Sign(before)} → -",
        ({ } before, { } after) when before.Grade != after.Grade => $"{Sign(before)} → {Sign(after)}",
        ({ } before, { } after) => $"{Sign(after)}, {Say($"{before.Organisations} → {after.Organisations} 組織", $"{before.Organisations} → {after.Organisations} organisations")}",
        _ => "",
    };

    private string Sign(Pattern pattern) => Words.Sign(pattern.Grade) + words.Of(pattern.Grade);

    private static string Cited(IReadOnlyList<string> cases, string role) => cases.Count == 0 ? "" : $", {role}: {string.Join(", ", cases)}";

    private string Label(Facet facet, string id) =>
        (difference.After.Playbook.Taxonomy.Find(facet, id) ?? difference.Before.Playbook.Taxonomy.Find(facet, id))?.Label ?? id;

    private string Say(string ja, string en) => new Phrase(ja, en).In(language);
}
