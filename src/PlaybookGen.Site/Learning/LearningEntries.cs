using PlaybookGen.Model;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Learning;

/// <summary>The entries of the indexes, in the order shown.</summary>
public sealed class LearningEntries(Catalogue catalogue)
{
    private readonly Words words = catalogue.Words;
    private readonly Playbook playbook = catalogue.Playbook;

    public IReadOnlyList<GroupedEntry> Kits =>
        [.. playbook.Kits.Select(kit => new GroupedEntry(null, new IndexEntry(new Link(SitePath.Kit(kit.Id), kit.Title), kit.Summary, [])))];

    public IReadOnlyList<GroupedEntry> Paths =>
    [
        .. playbook.Paths.Select(path => new GroupedEntry(null, new IndexEntry(new Link(SitePath.LearningPath(path.Id), path.Title), path.Summary, []))),
    ];

    public IReadOnlyList<GroupedEntry> Products =>
    [
        .. playbook.Products.Select(product => new GroupedEntry(null, new IndexEntry(
            new Link(SitePath.Product(product.Id), product.Name),
            product.Value,
            product.Kind is { } kind ? [words.Of(kind)] : []))),
    ];

    public IReadOnlyList<GroupedEntry> Targets =>
    [
        .. playbook.Targets.Select(target => new GroupedEntry(null, new IndexEntry(
            new Link(SitePath.Target(target.Id), target.Title),
            target.Body.PlainText.Length > 0 ? Excerpt.Of(target.Body.PlainText) : null,
            []))),
    ];

    public IReadOnlyList<GroupedEntry> Drills =>
    [
        .. playbook.Drills.OrderBy(drill => drill.Kind).ThenBy(drill => drill.Level).ThenBy(drill => drill.Id, StringComparer.Ordinal)
            .Select(drill => new GroupedEntry(words.Of(drill.Kind), new IndexEntry(
                new Link(SitePath.Drill(drill.Id), drill.Title),
                null,
                [words.Level(drill.Level), words.Minutes(drill.Minutes)]))),
    ];

    /// <summary>The question list, the phases since introduction and the free pages.</summary>
    public IReadOnlyList<GroupedEntry> References()
    {
        var entries = new List<GroupedEntry>();
        if (playbook.Questions.Count > 0)
            entries.Add(new GroupedEntry(null, new IndexEntry(new Link(ReferencePages.Questions, words.Questions), words.QuestionsLead, [])));
        if (playbook.Lifecycle.Count > 0)
            entries.Add(new GroupedEntry(null, new IndexEntry(new Link(ReferencePages.Lifecycle, words.Lifecycle), words.LifecycleLead, [])));
        entries.AddRange(playbook.Pages.Select(page => new GroupedEntry(null, new IndexEntry(new Link(SitePath.FreePage(page.Id), page.Title), page.Summary, []))));
        return entries;
    }
}
