using PlaybookGen.Model;

namespace PlaybookGen.Site.Boards;

/// <summary>The stage of a pattern, from the independent organisations in which it held.</summary>
public static class PatternStages
{
    /// <summary>No organisation is 開発中, one 1社目, two 発展, three or more 浸透.</summary>
    public static PatternStage Of(Pattern pattern, Catalogue catalogue) => pattern.Grade == Grade.Practice
        ? PatternStage.Practice
        : OrganisationsOf(pattern, EvidenceRole.For, catalogue).Count switch
        {
            0 => PatternStage.InDevelopment,
            1 => PatternStage.FirstCustomer,
            2 => PatternStage.Developed,
            _ => PatternStage.Spread,
        };

    /// <summary>In how many of the organisations that carried it out and know the result the pattern held: 「2社中2社」.</summary>
    public static (int Reached, int All) Repeated(Pattern pattern, Catalogue catalogue)
    {
        var held = OrganisationsOf(pattern, EvidenceRole.For, catalogue);
        var all = OrganisationsOf(pattern, EvidenceRole.Against, catalogue);
        all.UnionWith(held);
        return (held.Count, all.Count);
    }

    private static HashSet<string> OrganisationsOf(Pattern pattern, EvidenceRole role, Catalogue catalogue) =>
        [.. pattern.Evidence.Where(evidence => evidence.Role == role).Select(evidence => catalogue.Case(evidence.CaseId).Organisation)];
}
