namespace PlaybookGen.Model;

/// <summary>A tactic as the list of a plan shows it.</summary>
public sealed record TacticView
{
    public required Link To { get; init; }

    public string? Action { get; init; }

    public required TacticColour Colour { get; init; }

    /// <summary>The states of the objectives that it serves.</summary>
    public IReadOnlyList<string> For { get; init; } = [];

    public Actor? By { get; init; }

    /// <summary>The dose in words; empty when none is told.</summary>
    public string Dose { get; init; } = "";

    public string? Owner { get; init; }

    public PartialDate? Due { get; init; }

    /// <summary>施策実行度 in words; empty when the source doesn't say.</summary>
    public string Execution { get; init; } = "";
}
