using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning;

/// <summary>The question list by what the questions help with.</summary>
public static class QuestionGroups
{
    public static IReadOnlyList<QuestionGroup> Of(Catalogue catalogue) =>
    [
        .. catalogue.Playbook.Questions.GroupBy(question => question.For).Select(group => new QuestionGroup(
            Title(group.Key, catalogue),
            group.Key is { } key && catalogue.Taxonomy.Find(Facet.Obstacles, key) is not null
                ? SitePath.Term(new TermId(Facet.Obstacles, key))
                : null,
            [.. group.Select(question => question.Ask)])),
    ];

    public static string Title(string? key, Catalogue catalogue)
    {
        var words = catalogue.Words;
        if (key is null)
            return words.Ungrouped;
        if (catalogue.Taxonomy.Find(Facet.Obstacles, key) is { } obstacle)
            return obstacle.Label;
        return FormatWord.Find<OutcomeState>(key) is { } state ? words.WinConditionIs(state) : words.Resource(key);
    }
}
