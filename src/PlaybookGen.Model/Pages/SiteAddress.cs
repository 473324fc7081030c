using System.Text;

namespace PlaybookGen.Model;

/// <summary>Addresses inside the site as rendered Markdown carries them: <c>href="site:cases/acme/#anchor"</c>.</summary>
public static class SiteAddress
{
    public const string Scheme = "site:";

    private const string Mark = "=\"" + Scheme;

    /// <summary>Replaces every <c>site:</c> address in an attribute by one that is relative to the page.</summary>
    /// <remarks>The mark can't come from a writer's text: the renderer escapes quotation marks and drops unknown schemes.</remarks>
    public static string MakeRelative(string html, SitePath page)
    {
        var at = html.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
            return html;
        var result = new StringBuilder(html.Length + 64);
        var from = 0;
        while (at >= 0)
        {
            var start = at + Mark.Length;
            var end = html.IndexOf('"', start);
            var hash = html.IndexOf('#', start, end - start);
            var path = new SitePath(html[start..(hash < 0 ? end : hash)]);
            result.Append(html, from, at + 2 - from).Append(path.RelativeTo(page));
            if (hash >= 0)
                result.Append(html, hash, end - hash);
            from = end;
            at = html.IndexOf(Mark, end, StringComparison.Ordinal);
        }

        return result.Append(html, from, html.Length - from).ToString();
    }
}
