using PlaybookGen.Model;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Site.Drafting;

/// <summary>How the cases of this library filled the fields in: real ones before those for practice, and one that showed little so far before others.</summary>
public sealed class FieldExamples(Catalogue catalogue)
{
    /// <summary>The newest cases with a value are enough to choose from, however large the library is.</summary>
    private const int LookedAt = 40;

    private readonly Dictionary<string, int> shown = new(StringComparer.Ordinal);

    /// <summary>The value of a case that has it; null when none has.</summary>
    public FieldExample? First(Func<SuccessCase, string?> value)
    {
        var found = catalogue.Cases.Select(item => (item, text: value(item)))
            .Where(one => !string.IsNullOrWhiteSpace(one.text))
            .Take(LookedAt)
            .OrderBy(one => one.item.IsPractice)
            .ThenBy(one => shown.GetValueOrDefault(one.item.Id))
            .FirstOrDefault();
        if (found.text is null)
            return null;
        shown[found.item.Id] = shown.GetValueOrDefault(found.item.Id) + 1;
        return new FieldExample(Excerpt.Of(found.text), Acts.In(found.item));
    }

    /// <summary>The first value of a case whose plan, in its last state, has one.</summary>
    public FieldExample? InPlan(Func<Plan, IEnumerable<string?>> values) =>
        First(item => item.Plan is null ? null : values(item.Plan).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)));

    public FieldExample? InMeasures(Func<Measure, string?> value) =>
        First(item => item.Outcome.Measures.Select(value).FirstOrDefault(text => text is not null));

    public FieldExample? InPhases(Func<Revision, string?> value) =>
        First(item => item.Revisions.Select(value).FirstOrDefault(text => text is not null));

    public FieldExample? Terms(Facet facet, Func<SuccessCase, IEnumerable<string>> ids) =>
        First(item => string.Join(catalogue.Words.Comma, ids(item).Select(id => catalogue.Taxonomy.Label(facet, id))));
}
