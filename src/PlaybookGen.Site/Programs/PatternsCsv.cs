using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Programs;

/// <summary><c>data/patterns.csv</c>: a pattern a row, in the order shown, with labels in place of ids for readers.</summary>
public static class PatternsCsv
{
    private static readonly string[] Heading =
    [
        "id", "kind", "url", "grade", "rule", "conditions", "outcomes", "tactics", "missing", "organisations",
        "with_success", "with_partial", "with_churned", "without_success", "without_partial", "without_churned", "reason",
        "would_lift", "youngest", .. PatternFigures.Names,
    ];

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) =>
        CsvTable.Of(Heading, catalogue.Patterns.All.Select(pattern => Row(pattern, catalogue)));

    private static IReadOnlyList<string> Row(Pattern pattern, Catalogue catalogue) =>
    [
        pattern.Id,
        FormatWord.Of(pattern.Kind),
        SitePath.Pattern(pattern).Value,
        FormatWord.Of(pattern.Grade),
        RuleSentences.Text(pattern, catalogue),
        string.Join("; ", pattern.Conditions.Select(term => catalogue.Link(term).Text)),
        Labels(Facet.Outcomes, pattern.Outcomes, catalogue),
        Labels(Facet.Tactics, pattern.Tactics, catalogue),
        Labels(Facet.Tactics, pattern.Missing, catalogue),
        Count(pattern.Organisations),
        Count(pattern.With.Success),
        Count(pattern.With.Partial),
        Count(pattern.With.Churned),
        Count(pattern.Without.Success),
        Count(pattern.Without.Partial),
        Count(pattern.Without.Churned),
        pattern.GradeReason.In(catalogue.Words.Language),
        pattern.ToLift.In(catalogue.Words.Language),
        pattern.Youngest?.ToString() ?? "",
        .. PatternFigures.Of(pattern.Statistics).Select(figure => figure.Value?.ToString("G10", CultureInfo.InvariantCulture) ?? ""),
    ];

    private static string Labels(Facet facet, IReadOnlyList<string> ids, Catalogue catalogue) =>
        string.Join("; ", ids.Select(id => catalogue.Taxonomy.Label(facet, id)));

    private static string Count(int value) => value.ToString(CultureInfo.InvariantCulture);
}
