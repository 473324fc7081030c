using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What is known of a case that is being begun. Empty: the writer fills it in.</summary>
public sealed record CaseDraft
{
    public string Title { get; init; } = "";

    public string Summary { get; init; } = "";

    public PartialDate? Date { get; init; }

    public string Goal { get; init; } = "";

    public IReadOnlyList<string> Industries { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Obstacles { get; init; } = [];

    public IReadOnlyList<string> OutcomeTags { get; init; } = [];

    /// <summary>Earlier 局面, oldest first.</summary>
    public IReadOnlyList<DraftState> Earlier { get; init; } = [];

    public DraftState Now { get; init; } = new();

    /// <summary>What the writer said that no key takes, one remark each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
