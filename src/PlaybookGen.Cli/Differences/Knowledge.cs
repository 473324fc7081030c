using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Cli;

/// <summary>What a content folder knows: its cases, as they were written and as the miner sees them, and the patterns drawn from them.</summary>
/// <param name="MadeDrills">The drills that are made from the cases.</param>
/// <param name="Files">The bytes of each case file, by the case's id.</param>
public sealed record Knowledge(Playbook Playbook, PatternSet Patterns, IReadOnlyList<Episode> Episodes, IReadOnlyList<MadeDrill> MadeDrills, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files)
{
    public static Knowledge Of(Playbook playbook, ContentFiles content) => new(
        playbook,
        PatternMiner.Mine(playbook, new MiningRequest()),
        EpisodeReader.Read(playbook),
        Site.Learning.Made.MadeDrills.Of(playbook, new Words(playbook.Site.Language)),
        content.Files.Join(playbook.Cases, file => file.Path, one => one.SourcePath, (file, one) => (one.Id, file.Bytes))
            .ToDictionary(one => one.Id, one => one.Bytes, StringComparer.Ordinal));
}
