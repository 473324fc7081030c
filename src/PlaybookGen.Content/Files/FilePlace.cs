namespace PlaybookGen.Content;

/// <summary>What a file is by its path, and the id that its name gives it.</summary>
/// <param name="Facet">For a taxonomy file: which one.</param>
public sealed record FilePlace(FileKind Kind, string Id, Facet? Facet)
{
    private static readonly (string Folder, FileKind Kind, string Ending)[] Folders =
    [
        ("cases", FileKind.Case, ".md"), ("drills", FileKind.Drill, ".md"), ("pages", FileKind.Page, ".md"), ("kits", FileKind.Kit, ".md"),
        ("products", FileKind.Product, ".yaml"), ("targets", FileKind.Target, ".md"), ("paths", FileKind.Path, ".yaml"),
    ];

    /// <summary>
    /// A folder inside the folder of a kind, such as <c>cases/training/</c>, whose files count as if they lay beside it. What is made for practice lies
    /// together there, so that a team takes it away in one stroke; no address changes by it.
    /// </summary>
    public const string TrainingFolder = "training";

    /// <summary>Whether the file has front matter and a body.</summary>
    public bool IsMarkdown => Kind is FileKind.Case or FileKind.Drill or FileKind.Page or FileKind.Kit or FileKind.Target;

    /// <summary>Null for a file that is no part of the content.</summary>
    public static FilePlace? Of(string path)
    {
        switch (path.Split('/'))
        {
            case ["site.yaml"]:
                return new FilePlace(FileKind.Site, "site", null);
            case ["questions.yaml"]:
                return new FilePlace(FileKind.Questions, "questions", null);
            case ["lifecycle.yaml"]:
                return new FilePlace(FileKind.Lifecycle, "lifecycle", null);
            case ["taxonomy", var name] when name.EndsWith(".yaml", StringComparison.Ordinal) && FormatWord.Find<Facet>(name[..^5]) is { } facet:
                return new FilePlace(FileKind.Taxonomy, name[..^5], facet);
            case [var folder, TrainingFolder, var name] when folder != "taxonomy":
                return Of($"{folder}/{name}");
            case [var folder, var name]:
                var (_, kind, ending) = Array.Find(Folders, one => one.Folder == folder);
                return ending is not null && name.EndsWith(ending, StringComparison.Ordinal) ? new FilePlace(kind, name[..^ending.Length], null) : null;
            default:
                return null;
        }
    }

    /// <summary>Where a file that isn't read was probably meant to lie, such as <c>cases/acme.md</c>; null when it is no mistake.</summary>
    /// <param name="beginsWithKeys">Whether the file begins as the files of the format do: notes are left alone.</param>
    public static string? Meant(string path, Func<bool> beginsWithKeys)
    {
        var steps = path.Split('/');
        var name = steps[^1];
        var stem = Path.GetFileNameWithoutExtension(name);
        if (Path.GetExtension(name).ToLowerInvariant() is ".txt" or ".text")
            return steps.Length > 1 && Array.Exists(Folders, one => one.Folder == steps[0]) && beginsWithKeys() ? Meant($"{steps[0]}/{(stem.EndsWith(".md", StringComparison.Ordinal) ? stem : stem + ".md")}", beginsWithKeys) : null;
        if (steps.Length == 1 && name.EndsWith(".md", StringComparison.Ordinal) && beginsWithKeys())
            return "cases/" + name;
        if (Path.GetExtension(name).ToLowerInvariant() is not (".md" or ".markdown" or ".mdx" or ".mdown" or ".yaml" or ".yml"))
            return null;
        if (steps.Length == 1)
            return stem is "site" or "questions" or "lifecycle" && name != stem + ".yaml" ? stem + ".yaml" : null;
        var (folder, _, ending) = Array.Find(Folders, one => one.Folder == steps[0]);
        return folder is null ? null : $"{folder}/{stem}{ending}";
    }

    /// <summary>The folder of a kind of file, such as <c>cases/</c>.</summary>
    public static string FolderOf(FileKind kind) => Array.Find(Folders, one => one.Kind == kind).Folder + "/";
}
