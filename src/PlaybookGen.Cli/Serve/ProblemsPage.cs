using System.Net;
using System.Text;

namespace PlaybookGen.Cli;

/// <summary>The page that stands in for a site that could not be built yet.</summary>
public static class ProblemsPage
{
    /// <param name="problems">The problems as they are printed.</param>
    /// <param name="script">The element that loads the server's script, so that the page goes away once the content is mended.</param>
    public static byte[] Of(string problems, string script) => Encoding.UTF8.GetBytes(
        $"""
        <!doctype html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>playbook serve</title>
        </head>
        <body>
        <pre>{WebUtility.HtmlEncode(problems)}</pre>
        {script}
        </body>
        </html>

        """);
}
