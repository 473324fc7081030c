using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>Where cases are handed in, worked out from <c>site.yaml</c>.</summary>
public static class HandInPlaces
{
    public static HandInPlace Of(SiteSettings settings)
    {
        if (settings.Repository is not { } repository)
            return new HandInPlace(null, null, null, settings.Contact);
        var home = repository.AbsoluteUri.TrimEnd('/');
        var place = $"{Escaped(settings.Branch)}/{Escaped(Folder(settings))}";
        var isGitHub = repository.Host.Equals("github.com", StringComparison.OrdinalIgnoreCase);
        return new HandInPlace(isGitHub ? $"{home}/upload/{place}" : null, isGitHub ? $"{home}/new/{place}" : null, home, settings.Contact);
    }

    /// <summary>Where cases lie in the repository: <c>content/cases</c>, or <c>cases</c> when the content is the repository itself.</summary>
    public static string Folder(SiteSettings settings) => settings.Folder.Length == 0 ? "cases" : settings.Folder + "/cases";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
