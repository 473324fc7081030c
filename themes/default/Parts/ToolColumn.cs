namespace PlaybookGen.DefaultTheme.Parts;

/// <summary>One column of the rows that a reader fills in.</summary>
/// <param name="Field">Its name for the script.</param>
/// <param name="Kind">text, area, number, month, select, or out for what the script works out.</param>
public sealed record ToolColumn(string Field, string Label, string Kind = "text")
{
    /// <summary>Choices of a select: the value, and what the reader sees.</summary>
    public IReadOnlyList<(string Value, string Text)> Options { get; init; } = [];

    public string? Placeholder { get; init; }
}
