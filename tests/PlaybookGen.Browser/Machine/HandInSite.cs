namespace PlaybookGen.Browser.Machine;

/// <summary>The shipped library, told where its repository is and who takes cases by mail.</summary>
public static class HandInSite
{
    public const string Repository = "https://github.com/example/playbook";

    private static readonly Lazy<Task<PublishedSite>> Built = new(async () => await PublishedSite.BuildAsync(Write()));

    public static Task<PublishedSite> Site => Built.Value;

    private static string Write()
    {
        var shipped = Machine.Repository.Folder("content");
        var content = Directory.CreateTempSubdirectory("playbook-hand-in-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(content, recursive: true);
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(content, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        File.AppendAllText(Path.Combine(content, "site.yaml"), $"\nrepository: {Repository}\ncontact: cs@example.com\n");
        return content;
    }
}
