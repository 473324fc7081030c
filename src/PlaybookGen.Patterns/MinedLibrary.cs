using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns;

/// <summary>What of a library the miner needs: a hundred thousand cases fit into memory this way, which with their texts would not.</summary>
/// <param name="Episodes">In the order of <see cref="EpisodeReader.InOrder"/>.</param>
public sealed record MinedLibrary(Taxonomy Taxonomy, MiningSettings Settings, IReadOnlyList<Episode> Episodes)
{
    /// <summary>The newest date of any case; null without cases.</summary>
    public PartialDate? NewestDate => Episodes.Count == 0 ? null : Episodes.Max(episode => episode.CaseDate);

    public static MinedLibrary Of(Playbook playbook) => new(playbook.Taxonomy, playbook.Site.Mining, EpisodeReader.Read(playbook));

    /// <param name="library">Its vocabulary and settings; its cases don't matter.</param>
    /// <param name="episodes">Those of each case, in any order.</param>
    public static MinedLibrary Of(Playbook library, IEnumerable<IReadOnlyList<Episode>> episodes) =>
        new(library.Taxonomy, library.Site.Mining, EpisodeReader.InOrder(episodes.SelectMany(ofCase => ofCase)));
}
