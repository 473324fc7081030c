namespace PlaybookGen.Model;

/// <summary>What is due today, and the reader's own progress. All of it lives in the reader's browser.</summary>
public sealed record ReviewPage : Page
{
    public Link? Pool { get; init; }
}
