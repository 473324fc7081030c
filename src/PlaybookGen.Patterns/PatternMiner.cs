using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.FewCases;
using PlaybookGen.Patterns.Grading;
using PlaybookGen.Patterns.ManyCases;

namespace PlaybookGen.Patterns;

/// <summary>From the cases to the patterns: what goes with success and with failure, and how far to trust it.</summary>
public static class PatternMiner
{
    /// <summary>With fewer independent organisations than this, patterns are found by counting; from here on they must stand up to tests.</summary>
    public const int EnoughForTests = 100;

    public static PatternSet Mine(Playbook playbook, MiningRequest request) => Mine(MinedLibrary.Of(playbook), request);

    public static PatternSet Mine(MinedLibrary library, MiningRequest request)
    {
        if ((request.AsOf ?? library.NewestDate) is not { } asOf)
            return PatternSet.None;
        var episodes = library.Episodes;
        var ancestors = new AncestorSets(library.Taxonomy);
        var table = CaseTable.Of(episodes, ancestors);
        if (table.Rows.Count < EnoughForTests)
            return Sorted(FewCasesMiner.Mine(episodes, ancestors, library.Settings, asOf), asOf);
        var tested = ManyCasesMiner.Mine(episodes, table, ancestors, request, asOf);
        return Sorted(tested.Patterns, asOf) with { Tried = tested.Tried, Threshold = tested.Threshold, LeftOut = tested.LeftOut, CasesUntilProof = tested.CasesUntilProof };
    }

    /// <summary>Whether a library is so large that its patterns must stand up to tests.</summary>
    internal static bool IsTested(Playbook playbook, IReadOnlyList<Episode> episodes) =>
        CaseTable.Of(episodes, new AncestorSets(playbook.Taxonomy)).Rows.Count >= EnoughForTests;

    static PatternSet Sorted(IReadOnlyList<Pattern> patterns, PartialDate asOf) => new()
    {
        AsOf = asOf,
        Winning = [.. PatternOrder.Sorted(patterns.Where(pattern => pattern.Kind == PatternKind.Winning))],
        Losing = [.. PatternOrder.Sorted(patterns.Where(pattern => pattern.Kind == PatternKind.Losing))],
    };
}
