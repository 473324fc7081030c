namespace PlaybookGen.Model;

/// <summary>A drill that was made from the cases.</summary>
public sealed record MadeDrillPage : Page
{
    public required MadeDrill Drill { get; init; }

    /// <summary>The 局面 that the answer is in.</summary>
    public required CaseLink Place { get; init; }

    public required IReadOnlyList<MadeChoiceView> Choices { get; init; }
}
