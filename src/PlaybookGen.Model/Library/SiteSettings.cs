namespace PlaybookGen.Model;

/// <summary>What <c>site.yaml</c> says.</summary>
public sealed record SiteSettings
{
    public required string Title { get; init; }

    public string? Description { get; init; }

    public Language Language { get; init; } = Language.Japanese;

    /// <summary>The public address, ending in <c>/</c>; null when the site is not told where it will stand.</summary>
    public Uri? BaseUrl { get; init; }

    public Uri? Repository { get; init; }

    public string Branch { get; init; } = "main";

    /// <summary>Where the content lies in the repository, without slashes at its ends; empty when it is the repository itself.</summary>
    public string Folder { get; init; } = "content";

    public string? Contact { get; init; }

    public MiningSettings Mining { get; init; } = MiningSettings.Default;

    public ThemeSettings Theme { get; init; } = ThemeSettings.Default;

    /// <summary>Keys of the main navigation, in order.</summary>
    public IReadOnlyList<string> Navigation { get; init; } = ["finder", "signals", "patterns", "cases", "matrix", "learn", "tools", "contribute"];
}
