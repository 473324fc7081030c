using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary><c>data/cases.csv</c>: a case a row, with labels in place of ids for readers.</summary>
public static class CasesCsv
{
    private static readonly string[] Heading =
    [
        "id", "title", "url", "status", "provenance", "organisation", "date", "industry", "conditions", "obstacles", "outcome", "depth", "tactics", "revisions", "summary",
    ];

    public static ReadOnlyMemory<byte> Of(Catalogue catalogue) =>
        CsvTable.Of(Heading, catalogue.Playbook.Cases.Select(item => Row(item, catalogue)));

    private static IReadOnlyList<string> Row(SuccessCase item, Catalogue catalogue) =>
    [
        item.Id,
        item.Title,
        SitePath.Case(item.Id).Value,
        FormatWord.Of(item.Status),
        FormatWord.Of(item.Provenance),
        item.Organisation,
        item.Date.ToString(),
        Labels(Facet.Industries, item.Industries, catalogue),
        Labels(Facet.Conditions, item.Conditions, catalogue),
        Labels(Facet.Obstacles, item.Obstacles, catalogue),
        Labels(Facet.Outcomes, item.Outcome.Tags, catalogue),
        item.Outcome.Depth is { } depth ? FormatWord.Of(depth) : "",
        Labels(Facet.Tactics, CaseTactics.Of(item.Plan), catalogue),
        (item.Revisions.Count + 1).ToString(CultureInfo.InvariantCulture),
        item.Summary,
    ];

    private static string Labels(Facet facet, IEnumerable<string> ids, Catalogue catalogue) =>
        string.Join("; ", ids.Select(id => catalogue.Taxonomy.Label(facet, id)));
}
