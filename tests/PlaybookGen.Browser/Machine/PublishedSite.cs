using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Machine;

/// <summary>A site in a folder of its own, served on loopback.</summary>
/// <param name="Folder">Where it lies, ending in a separator.</param>
/// <param name="Address">Where it is served, ending in <c>/</c>.</param>
/// <param name="AllPages">Below the site's root, such as <c>cases/acme/</c>; empty text for the home page.</param>
/// <param name="Pages">One page of each kind.</param>
public sealed record PublishedSite(string Folder, Uri Address, IReadOnlyList<string> AllPages, IReadOnlyList<string> Pages)
{
    private const string PageFile = "index.html";

    private static readonly Lazy<Task<PublishedSite>> ShippedSite = new(() => BuildAsync(Repository.Folder("content")));

    private static readonly Lazy<Task<PublishedSite>> SecondSite = new(() => BuildAsync(Repository.Folder("tests/data/cloud-native")));

    /// <summary>The site of the content that ships, built once for all tests.</summary>
    public static Task<PublishedSite> Shipped => ShippedSite.Value;

    /// <summary>The site of a second real library, larger and in two languages, built once for all tests.</summary>
    public static Task<PublishedSite> CloudNative => SecondSite.Value;

    /// <summary>The same site as a reader opens it by double click.</summary>
    public Uri OnDisk => new(Folder);

    public static async Task<PublishedSite> BuildAsync(string content)
    {
        var folder = Directory.CreateTempSubdirectory("playbook-browser-").FullName + Path.DirectorySeparatorChar;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        await using var said = new StringWriter();
        var caller = new Caller(folder, said, said, Language.Japanese, IsTerminal: false);
        var code = await PlaybookCommand.Run(["build", "--content", content, "--output", folder], caller, CancellationToken.None);
        if (code != ExitCode.Done)
            throw new InvalidOperationException($"{content} does not build: {said}");
        var sizes = Directory.EnumerateFiles(folder, PageFile, SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/')[..^PageFile.Length],
            file => new FileInfo(file).Length,
            StringComparer.Ordinal);
        var address = await SiteServer.StartAsync(folder);
        return new PublishedSite(folder, address, [.. sizes.Keys.Order(StringComparer.Ordinal)], PageKinds.Samples(sizes));
    }

    public Uri At(string page) => new(Address, page);

    public Uri OnDiskAt(string page) => new(OnDisk, page + PageFile);
}
