using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Cli;

/// <summary>Runs the command as a shell would, in a folder of its own that goes away afterwards.</summary>
internal sealed class Shell : IDisposable
{
    public Shell() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "playbook-" + Path.GetRandomFileName());

    public Language Language { get; init; } = Language.English;

    public bool IsTerminal { get; init; }

    public Answer Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var summary = new StringWriter();
        var caller = new Caller(Folder, output, error, Language, IsTerminal) { StepSummary = summary, Today = new DateOnly(2025, 4, 1) };
        var code = PlaybookCommand.Run(arguments, caller, CancellationToken.None).GetAwaiter().GetResult();
        return new Answer(code, output.ToString(), error.ToString()) { StepSummary = summary.ToString() };
    }

    public string FullPath(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FullPath(path))!);
        File.WriteAllText(FullPath(path), text);
    }

    public string Read(string path) => File.ReadAllText(FullPath(path));

    /// <summary>All files below a folder, by their paths with <c>/</c>, in order.</summary>
    public IReadOnlyList<string> Files(string folder) =>
    [
        .. Directory.EnumerateFiles(FullPath(folder), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(path => Path.GetRelativePath(FullPath(folder), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
