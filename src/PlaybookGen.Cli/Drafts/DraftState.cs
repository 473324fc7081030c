using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>One 局面 of a case that is being begun. Empty: the writer fills it in.</summary>
public sealed record DraftState
{
    public string Statement { get; init; } = "";

    public Status? Status { get; init; }

    public string Learned { get; init; } = "";

    public Resources Resources { get; init; } = Resources.None;

    /// <summary>The states in words.</summary>
    public IReadOnlyList<string> Objectives { get; init; } = [];

    public IReadOnlyList<DraftTactic> Tactics { get; init; } = [];
}
