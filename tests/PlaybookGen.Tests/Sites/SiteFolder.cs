using System.Text;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Sites;

/// <summary>
/// A whole-site test: <c>content/</c> is built, and what comes out is compared with <c>expected/</c>: the list of all paths with
/// <c>files.txt</c>, and byte for byte each further file that lies there. Run the tests with PLAYBOOK_ACCEPT=1 to rewrite what lies there.
/// </summary>
internal sealed record SiteFolder(string Folder)
{
    private const string PathList = "files.txt";

    public static IEnumerable<SiteFolder> All =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests", "sites")).Order(StringComparer.Ordinal).Select(folder => new SiteFolder(folder));

    public string Name => Path.GetFileName(Folder);

    public string Content => Path.Combine(Folder, "content");

    private string Expected => Path.Combine(Folder, "expected");

    /// <summary>What differs from what is expected, one line a file; nothing when all is as expected.</summary>
    public IEnumerable<string> Differences()
    {
        var outputs = Outputs();
        return
            from name in ExpectedNames().Append(PathList).Distinct()
            let expected = Path.Combine(Expected, name)
            let actual = outputs.GetValueOrDefault(name)
            let difference = !File.Exists(expected) ? "is missing"
                : actual is null ? "is not made any more"
                : FirstDifference(File.ReadAllBytes(expected), actual)
            where difference is not null
            select $"tests/sites/{Name}/expected/{name} {difference}";
    }

    public void Accept()
    {
        var outputs = Outputs();
        foreach (var name in ExpectedNames().Append(PathList).Distinct().ToList())
        {
            var path = Path.Combine(Expected, name);
            if (outputs.TryGetValue(name, out var bytes))
                File.WriteAllBytes(path, bytes);
            else
                File.Delete(path);
        }
    }

    private static string? FirstDifference(byte[] expected, byte[] actual)
    {
        if (expected.AsSpan().SequenceEqual(actual))
            return null;
        var before = Encoding.UTF8.GetString(expected).Split('\n');
        var after = Encoding.UTF8.GetString(actual).Split('\n');
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"differs in line {line + 1}:\n- {before.ElementAtOrDefault(line)}\n+ {after.ElementAtOrDefault(line)}";
    }

    private Dictionary<string, byte[]> Outputs()
    {
        var outputs = new Dictionary<string, byte[]>(BuiltSite.Of(Content), StringComparer.Ordinal);
        var paths = outputs.Keys.Order(StringComparer.Ordinal).ToList();
        outputs[PathList] = Encoding.UTF8.GetBytes(string.Concat(paths.Select(path => path + "\n")));
        return outputs;
    }

    private IEnumerable<string> ExpectedNames() =>
        Directory.EnumerateFiles(Directory.CreateDirectory(Expected).FullName, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Expected, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
