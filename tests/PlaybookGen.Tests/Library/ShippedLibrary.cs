using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Library;

/// <summary>The library that ships, and what the miner makes of it when its training cases count as evidence.</summary>
internal static class ShippedLibrary
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "content");

    public static Playbook Playbook { get; } = PlaybookReader.Read(ContentDirectory.Read(Folder)).Playbook!;

    public static IReadOnlyList<SuccessCase> Training { get; } = [.. Playbook.Cases.Where(item => item.Provenance == Provenance.Fictional)];

    public static PatternSet Patterns { get; } = PatternMiner.Mine(Playbook, new());

    /// <summary>With the switch of site.yaml set: <c>mining.count: [published, anonymised, fictional]</c>.</summary>
    public static PatternSet WithTraining { get; } = PatternMiner.Mine(CountingTraining(Playbook), new());

    public static Playbook CountingTraining(Playbook playbook) => playbook with
    {
        Site = playbook.Site with
        {
            Mining = playbook.Site.Mining with { Count = [Provenance.Published, Provenance.Anonymised, Provenance.Fictional] },
        },
    };

    /// <summary>A copy of the content folder without the files that <paramref name="isLeftOut"/> names by their paths below it.</summary>
    public static DirectoryInfo Copy(Func<string, bool> isLeftOut)
    {
        var copy = Directory.CreateTempSubdirectory("playbook-library-");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Folder, file).Replace('\\', '/');
            if (isLeftOut(path))
                continue;
            var to = Path.Combine(copy.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return copy;
    }
}
