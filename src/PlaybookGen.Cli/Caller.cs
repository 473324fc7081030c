using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Who runs the command: from where, in which language, and where the answer goes.</summary>
/// <param name="Folder">The full path of the folder that relative paths start from.</param>
/// <param name="Out">Takes what was asked for.</param>
/// <param name="Error">Takes what went wrong.</param>
/// <param name="IsTerminal">Whether a person reads both; then there is colour.</param>
public sealed record Caller(string Folder, TextWriter Out, TextWriter Error, Language Language, bool IsTerminal)
{
    /// <summary>Whether a person watches what goes wrong, even if the answer goes elsewhere.</summary>
    public bool ShowsProgress { get; init; } = IsTerminal;

    /// <summary>Where a GitHub job shows its summary; null elsewhere.</summary>
    public TextWriter? StepSummary { get; init; }

    /// <summary>Stands in a new draft whose library has no date yet. A build never reads it.</summary>
    public DateOnly Today { get; init; }

    public string Say(string ja, string en) => new Phrase(ja, en).In(Language);

    public string FullPath(string path) => Path.GetFullPath(path, Folder);
}
