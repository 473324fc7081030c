namespace PlaybookGen.Browser.Machine;

/// <summary>The smallest library together with every hostile file that has to be accepted and stay without effect.</summary>
public static class HostileLibrary
{
    private const string Accepted = "accepted";

    private static readonly Lazy<Task<PublishedSite>> Built = new(async () => await PublishedSite.BuildAsync(Write()));

    public static Task<PublishedSite> Site => Built.Value;

    private static string Write()
    {
        var data = Repository.Folder("tests/data/hostile");
        var content = Directory.CreateTempSubdirectory("playbook-hostile-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(content, recursive: true);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(data, "_base"), "*", SearchOption.AllDirectories))
            Copy(file, Path.Combine(content, Path.GetRelativePath(Path.Combine(data, "_base"), file)));
        foreach (var row in File.ReadLines(Path.Combine(data, "MANIFEST.tsv")).Skip(1).Select(line => line.Split('\t')))
        {
            if (row[2].StartsWith(Accepted, StringComparison.Ordinal) && !row[1].StartsWith('('))
                Copy(Path.Combine(data, row[0]), Path.Combine(content, row[1]));
        }

        return content;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }
}
