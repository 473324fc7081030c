using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Patterns.FewCases;

namespace PlaybookGen.Patterns;

/// <summary>From the cases to the patterns: what goes with success and with failure, and how far to trust it.</summary>
public static class PatternMiner
{
    public static PatternSet Mine(Playbook playbook, MiningRequest request)
    {
        if ((request.AsOf ?? playbook.NewestDate) is not { } asOf)
            return PatternSet.None;
        var ancestors = new AncestorSets(playbook.Taxonomy);
        var episodes = EpisodeReader.Read(playbook);
        var few = FewCasesMiner.Mine(episodes, ancestors, playbook.Site.Mining, asOf);
        return new PatternSet
        {
            AsOf = asOf,
            Winning = [.. few.Where(pattern => pattern.Kind == PatternKind.Winning)],
            Losing = [.. few.Where(pattern => pattern.Kind == PatternKind.Losing)],
        };
    }
}
