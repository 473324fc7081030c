using System.Text;

namespace PlaybookGen.Cli;

/// <summary>
/// What the server answers: a request and the served site to an answer. Only files of the site can be had, since they are looked up in memory:
/// there is no path to climb out by.
/// </summary>
public static class ServerAnswers
{
    /// <summary>Paths of the server itself; no page of a site begins with an underscore.</summary>
    public const string EventsPath = "/_playbook/events";

    private const string ScriptPath = "/_playbook/reload.js";
    private const string ProblemsPath = "/_playbook/problems.txt";
    private const string Html = "text/html; charset=utf-8";
    private const string PlainText = "text/plain; charset=utf-8";

    private static readonly byte[] EndOfBody = "</body>"u8.ToArray();

    /// <summary>Whether the request was meant for this server. A page elsewhere could otherwise reach it by a name that leads to 127.0.0.1.</summary>
    /// <param name="host">The Host header.</param>
    public static bool IsOwnHost(string host, int port) =>
        host == FormattableString.Invariant($"127.0.0.1:{port}") || host == FormattableString.Invariant($"localhost:{port}");

    /// <param name="path">The path of the request, its percent signs resolved.</param>
    /// <param name="script">The server's own script.</param>
    public static ServerAnswer To(string path, ServedSite site, byte[] script)
    {
        if (path == ScriptPath)
            return new ServerAnswer(200, "text/javascript; charset=utf-8", script);
        if (path == ProblemsPath)
            return new ServerAnswer(200, PlainText, Encoding.UTF8.GetBytes(site.Problems ?? ""));
        if (site.Find is not { } find)
            return new ServerAnswer(500, Html, ProblemsPage.Of(site.Problems ?? "", Script(site)));
        var wanted = path.Length == 0 || path[0] != '/' ? "" : path[1..] + (path.EndsWith('/') ? "index.html" : "");
        if (find(wanted) is { } file)
            return Page(200, wanted, file, site);
        if (path.StartsWith('/') && !path.EndsWith('/') && find(path[1..] + "/index.html") is not null)
            return new ServerAnswer(302, PlainText, default, path + "/");
        return find("404.html") is { } notFound
            ? Page(404, "404.html", notFound, site)
            : new ServerAnswer(404, PlainText, "404\n"u8.ToArray());
    }

    private static ServerAnswer Page(int status, string path, ReadOnlyMemory<byte> bytes, ServedSite site)
    {
        var type = ContentTypes.Of(path);
        return new ServerAnswer(status, type, type == Html ? WithScript(bytes, site) : bytes);
    }

    private static string Script(ServedSite site) => $"<script src=\"{ScriptPath}?{site.Version}\" defer></script>";

    private static byte[] WithScript(ReadOnlyMemory<byte> html, ServedSite site)
    {
        var at = html.Span.LastIndexOf(EndOfBody);
        if (at < 0)
            at = html.Length;
        return [.. html.Span[..at], .. Encoding.UTF8.GetBytes(Script(site)), .. html.Span[at..]];
    }
}
