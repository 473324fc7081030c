using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A knowledge difference in sentences.</summary>
/// <param name="safe">Makes a text of the content harmless where it is to stand.</param>
public sealed class DifferenceWords(KnowledgeDifference difference, Language language, Func<string, string> safe)
{
    private readonly Words words = new(language);

    /// <summary>Cases are told by their titles, with links; else by their ids.</summary>
    public bool IsMarkdown { get; init; }

    /// <summary>Where the site stands; null where nothing can be linked.</summary>
    public Uri? Site { get; init; }

    /// <summary>What the change brings, told to the one who made it.</summary>
    public string Thanks => difference.Added.Count > 0
        ? Say($"事例を{difference.Added.Count}件寄せてくださり、ありがとうございます。", $"Thank you for {(difference.Added.Count == 1 ? "a new case" : $"{difference.Added.Count} new cases")}.")
        : Say("内容をよりよくしてくださり、ありがとうございます。", "Thank you for making the content better.");

    public string Cases
    {
        get
        {
            var counts = new List<string>();
            Add(difference.Added, Say("追加", "added"));
            Add(difference.Changed, Say("変更", "changed"));
            Add(difference.Removed, Say("削除", "removed"));
            return Say("事例：", "Cases: ") + (counts.Count == 0 ? Say("変わりません", "none changed") : string.Join(words.Comma, counts)) + Say("。", ".");

            void Add(IReadOnlyList<string> ids, string what)
            {
                if (ids.Count == 0)
                    return;
                var titles = string.Join(words.Comma, ids.Take(3).Select(Titled)) + (ids.Count > 3 ? words.Comma + More(ids.Count - 3) : "");
                counts.Add(Say($"{what}{ids.Count}件（{titles}）", $"{ids.Count} {what} ({titles})"));
            }
        }
    }

    /// <summary>All of it in one line.</summary>
    public string Sum
    {
        get
        {
            var drills = difference.Drills.Count + difference.MadeDrills.Count;
            var parts = new List<string>();
            if (difference.Patterns.Count > 0)
                parts.Add(Say($"変わるパターン{difference.Patterns.Count}件", Count(difference.Patterns.Count, "pattern")));
            if (difference.Holes.Count > 0)
                parts.Add(Say($"埋まるところ{difference.Holes.Count}か所", Count(difference.Holes.Count, "empty place") + " filled"));
            if (drills > 0)
                parts.Add(Say($"新しいドリル{drills}問", Count(drills, "new drill")));
            return parts.Count == 0 ? Say("ドリルの材料が増えます。", "There is more material for drills.") : string.Join(words.Comma, parts) + Say("。", ".");
        }
    }

    public string Nothing => Say("パターンも、空いているところも変わりません。", "No pattern and no open place changes.");

    /// <summary>First what a reviewer has to weigh, then what the author has brought; what merely gave way comes last.</summary>
    public static int Order(ChangeKind kind) => kind == ChangeKind.Lost ? int.MaxValue : (int)kind;

    public string Heading(ChangeKind kind, int count) => Counted(
        kind switch
        {
            ChangeKind.Contradicted => Say("反例が加わったパターン", "Patterns with a new counter-case"),
            ChangeKind.Weakened => Say("弱まったパターン", "Patterns that are weaker"),
            ChangeKind.Lost => Say("示されなくなったパターン", "Patterns no longer shown"),
            ChangeKind.Created => Say("新しいパターン", "New patterns"),
            _ => Say("強まったパターン", "Patterns that are stronger"),
        },
        count);

    public string HolesHeading(int count) => Counted(Say("埋まったところ（これまで実際の事例がなかった）", "Places filled, where no real case was"), count);

    public string DrillsHeading(int count) => Counted(Say("加わったドリル", "New drills"), count, "問");

    public string MadeDrillsHeading(int count) => Counted(Say("事例から新しく作られるドリル", "New drills made from the cases"), count, "問");

    public string QuestionsHeading => Say("問いと選択肢", "Questions and choices");

    public string DrillMaterialHeading => Say("ほかの事例がそろうとドリルになる材料", "Material that gives drills with more cases");

    public string More(int count) => Say($"ほか{count}件", $"{count} more");

    public string Drill(string id) => safe(difference.After.Playbook.Drills.Single(drill => drill.Id == id).Title);

    public string Of(MadeDrill drill) => safe(words.Of(drill.Kind) + words.Colon + drill.About);

    public string Question(MadeDrill drill) => safe(drill.Question);

    public string Choices(MadeDrill drill) => safe(string.Join(Say("／", " / "), drill.Choices.Select(choice => choice.Text)));

    /// <summary>Kinds of which the case is material, and no drill comes yet.</summary>
    public IEnumerable<string> MaterialLines => from material in difference.DrillMaterial
                                                let kinds = material.Kinds.Except(difference.MadeDrills.Select(drill => drill.Kind)).ToList()
                                                where kinds.Count > 0
                                                select Cite(material.CaseId) + words.Colon + safe(string.Join(words.Comma, kinds.Select(words.Of)));

    /// <summary>The pattern, its grade before and after, and the cases that speak.</summary>
    public string Of(PatternChange change)
    {
        var name = safe(string.Join(Say("＋", " + "), change.Pattern.Tactics.Select(id => Label(Facet.Tactics, id))));
        var kind = change.Pattern.Kind == PatternKind.Winning ? Say("勝ち", "winning") : Say("負け", "losing");
        var shown = change.Before is { } before ? Linked(name, SitePath.Pattern(before)) : name;
        return Say($"{shown}（{kind}）：{Grades(change)}", $"{shown} ({kind}): {Grades(change)}") + Cited(change.CasesFor, Say("支持", "for")) + Cited(change.CasesAgainst, Say("反例", "against"));
    }

    /// <summary>The terms by their facets, and then the pairs of which each was there alone.</summary>
    /// <param name="most">Of one facet so many are named.</param>
    public IReadOnlyList<string> HoleLines(int most)
    {
        var lines = difference.Holes.Where(hole => hole.Outcome is null).GroupBy(hole => hole.Term.Facet)
            .Select(group => Line(words.Of(group.Key), [.. group.Select(hole => Label(hole.Term.Facet, hole.Term.Id))]));
        var pairs = difference.Holes.Where(hole => hole.Outcome is not null)
            .Select(hole => $"{Label(hole.Term.Facet, hole.Term.Id)} × {Label(Facet.Outcomes, hole.Outcome!.Value.Id)}").ToList();
        return [.. lines, .. pairs.Count == 0 ? [] : new[] { Line(Say("組み合わせ", "Together"), pairs) }];

        string Line(string name, List<string> labels) =>
            safe(name + words.Colon + string.Join(words.Comma, labels.Take(most)) + (labels.Count > most ? words.Comma + More(labels.Count - most) : ""));
    }

    private string Grades(PatternChange change) => (change.Before, change.After) switch
    {
        (null, { Organisations: 0 } after) => Sign(after),
        (null, { } after) => Sign(after) + words.Comma + words.Organisations(after.Organisations),
        ({ } before, null) => Say($"{Sign(before)} → なし", $"{Sign(before)} → none"),
        ({ } before, { } after) when before.Grade != after.Grade => $"{Sign(before)} → {Sign(after)}",
        ({ } before, { } after) => Sign(after) + words.Comma + Say($"{before.Organisations}組織 → {after.Organisations}組織", $"{before.Organisations} → {after.Organisations} organisations"),
        _ => "",
    };

    private string Sign(Pattern pattern) => Words.Sign(pattern.Grade) + words.Of(pattern.Grade);

    private string Cited(IReadOnlyList<string> cases, string role) => cases.Count == 0 ? "" : words.Comma + role + words.Colon + string.Join(words.Comma, cases.Select(Cite));

    /// <summary>Where the change is one case, nobody has to be told its title again and again.</summary>
    private string Cite(string id) => IsMarkdown && difference.Added.Concat(difference.Changed).SequenceEqual([id]) ? Say("この事例", "this case") : Titled(id);

    /// <summary>A case by its title; where the difference is for a terminal, by its id.</summary>
    private string Titled(string id)
    {
        if (!IsMarkdown)
            return id;
        var known = difference.Before.Playbook.Cases.SingleOrDefault(item => item.Id == id);
        var title = safe((difference.After.Playbook.Cases.SingleOrDefault(item => item.Id == id) ?? known)?.Title ?? id);
        return known is null ? words.Quoted(title) : Linked(title, SitePath.Case(id));
    }

    /// <summary>Only what is published already has a page that can be linked.</summary>
    private string Linked(string text, SitePath path) =>
        IsMarkdown && Site is not null ? $"[{text}]({new Uri(Site, path.Value)})" : text;

    private string Counted(string title, int count, string unit = "件") => Say($"{title}：{count}{unit}", $"{title}: {count}");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private string Label(Facet facet, string id) =>
        (difference.After.Playbook.Taxonomy.Find(facet, id) ?? difference.Before.Playbook.Taxonomy.Find(facet, id))?.Label ?? id;

    private string Say(string ja, string en) => new Phrase(ja, en).In(language);
}
