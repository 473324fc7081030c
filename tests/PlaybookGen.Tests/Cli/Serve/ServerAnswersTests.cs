using System.Text;
using PlaybookGen.Cli;

namespace PlaybookGen.Tests.Cli;

public sealed class ServerAnswersTests
{
    private static readonly byte[] Script = "script"u8.ToArray();

    private static readonly ServedSite Site = new("7", Files(
        ("index.html", "<body>home</body>"),
        ("404.html", "<body>none</body>"),
        ("cases/acme/index.html", "<body>acme</body>"),
        ("data/cases.json", "[]"),
        ("assets/icon.svg", "<svg/>"),
        ("assets/日本.bin", "x")), null);

    [Theory]
    [InlineData("/", 200, "text/html; charset=utf-8", "<body>home<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    [InlineData("/index.html", 200, "text/html; charset=utf-8", "<body>home<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    [InlineData("/cases/acme/", 200, "text/html; charset=utf-8", "<body>acme<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    [InlineData("/data/cases.json", 200, "application/json; charset=utf-8", "[]")]
    [InlineData("/assets/icon.svg", 200, "image/svg+xml; charset=utf-8", "<svg/>")]
    [InlineData("/assets/日本.bin", 200, "application/octet-stream", "x")]
    [InlineData("/_playbook/reload.js", 200, "text/javascript; charset=utf-8", "script")]
    [InlineData("/nowhere/", 404, "text/html; charset=utf-8", "<body>none<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    [InlineData("/../site.yaml", 404, "text/html; charset=utf-8", "<body>none<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    [InlineData("//cases/acme", 404, "text/html; charset=utf-8", "<body>none<script src=\"/_playbook/reload.js?7\" defer></script></body>")]
    public void APathIsAnsweredWithItsFile(string path, int status, string type, string body)
    {
        var answer = ServerAnswers.To(path, Site, Script);
        Assert.Equal((status, type, body), (answer.Status, answer.ContentType, Text(answer)));
    }

    [Fact]
    public void AFolderWithoutItsSlashLeadsToThePage()
    {
        var answer = ServerAnswers.To("/cases/acme", Site, Script);
        Assert.Equal((302, "/cases/acme/"), (answer.Status, answer.RedirectTo));
    }

    [Fact]
    public void BrokenContentLeavesTheOldSiteStanding()
    {
        var broken = Site with { Problems = "cases/acme.md:1:1: error" };
        Assert.Equal(200, ServerAnswers.To("/cases/acme/", broken, Script).Status);
        Assert.Equal("cases/acme.md:1:1: error", Text(ServerAnswers.To("/_playbook/problems.txt", broken, Script)));
    }

    [Fact]
    public void WithoutAnySiteEveryPageShowsTheProblems()
    {
        var answer = ServerAnswers.To("/cases/acme/", new ServedSite("1", null, "error: '<script>'"), Script);
        Assert.Equal(500, answer.Status);
        Assert.Contains("<pre>error: &#39;&lt;script&gt;&#39;</pre>\n<script src=\"/_playbook/reload.js?1\" defer></script>", Text(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:4000", true)]
    [InlineData("localhost:4000", true)]
    [InlineData("localhost:4001", false)]
    [InlineData("localhost", false)]
    [InlineData("evil.example:4000", false)]
    [InlineData("127.0.0.1:4000.evil.example", false)]
    [InlineData("", false)]
    public void OnlyTheServersOwnNamesAreAnswered(string host, bool isOwn) => Assert.Equal(isOwn, ServerAnswers.IsOwnHost(host, 4000));

    private static Func<string, ReadOnlyMemory<byte>?> Files(params (string Path, string Text)[] files) =>
        path => files.Any(file => file.Path == path) ? Encoding.UTF8.GetBytes(files.Single(file => file.Path == path).Text) : (ReadOnlyMemory<byte>?)null;

    private static string Text(ServerAnswer answer) => Encoding.UTF8.GetString(answer.Body.Span);
}
