using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Matrix;

/// <summary>The matrices for spreadsheets: one row for each combination that any case has.</summary>
public static class MatrixFiles
{
    public static readonly SitePath Conditions = new("data/matrix-conditions.csv");
    public static readonly SitePath Stages = new("data/matrix-stages.csv");

    private static readonly string[] Counts = ["success_organisations", "partial_organisations", "failed_organisations", "unknown_organisations", "practice_organisations"];

    public static IEnumerable<PlannedFile> Of(Exploration exploration) =>
    [
        new(Conditions, () => CsvTable.Of(
            ["facet", "trait_id", "trait", "outcome_id", "outcome", .. Counts],
            exploration.Counts.Pairs.Select(pair => (IReadOnlyList<string>)
            [
                FormatWord.Of(pair.Trait.Facet), pair.Trait.Id, exploration.Catalogue.Link(pair.Trait).Text, pair.Outcome.Id, exploration.Catalogue.Link(pair.Outcome).Text,
                .. Cells(exploration.Counts.Of(pair.Trait, pair.Outcome)),
            ]))),
        new(Stages, () => CsvTable.Of(
            ["stage", "tactic_id", "tactic", .. Counts],
            exploration.Taxonomy[Facet.Tactics].OrderBy(term => term.Stage is null).ThenBy(term => term.Stage).ThenBy(term => term.Id, StringComparer.Ordinal)
                .Select(term => (IReadOnlyList<string>)
                [
                    term.Stage is { } stage ? FormatWord.Of(stage) : "", term.Id, term.Label, .. Cells(exploration.Counts.Of(new TermId(Facet.Tactics, term.Id))),
                ]))),
    ];

    private static IEnumerable<string> Cells(ResultTally tally) =>
        new[] { tally.Success, tally.Partial, tally.Failed, tally.Unknown, tally.Practice }.Select(count => FormattableString.Invariant($"{count}"));
}
