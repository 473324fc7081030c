namespace PlaybookGen.Model;

/// <summary>未解決の問い: what the library does not know, as invitations.</summary>
public sealed record OpenQuestionsPage : Page
{
    public required IReadOnlyList<OpenGroup> Groups { get; init; }

    public required IReadOnlyList<Way> Ways { get; init; }
}
