using System.Net;
using PlaybookGen.Cli;

namespace PlaybookGen.Tests.Cli;

public sealed class SiteServerTests : IAsyncLifetime
{
    private static readonly ServedSite Old = new("1", Files("<body>old</body>"), null);

    private readonly SiteServer server = new(0, Old);
    private HttpClient client = new();

    public async Task InitializeAsync()
    {
        await server.Start(0, CancellationToken.None);
        client = new HttpClient { BaseAddress = server.Address, Timeout = TimeSpan.FromMinutes(1) };
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.Stop();
        server.Dispose();
    }

    [Fact]
    public async Task APageIsServedOnLoopbackAndKeptNowhere()
    {
        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative));
        Assert.Equal("127.0.0.1", server.Address.Host);
        Assert.Equal("<body>old<script src=\"/_playbook/reload.js?1\" defer></script></body>", await answer.Content.ReadAsStringAsync());
        Assert.Equal(("no-store", "nosniff"), (answer.Headers.CacheControl!.ToString(), answer.Headers.GetValues("X-Content-Type-Options").Single()));
    }

    [Fact]
    public async Task AnotherHostNameIsTurnedAway()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = "evil.example" } };
        using var answer = await client.SendAsync(request);
        Assert.Equal((HttpStatusCode.MisdirectedRequest, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
    }

    [Fact]
    public async Task NothingCanBeSentToIt()
    {
        using var answer = await client.PostAsync(new Uri("/", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task OpenPagesHearOfEveryNewState()
    {
        await using var stream = await client.GetStreamAsync(new Uri("/_playbook/events", UriKind.Relative));
        using var reader = new StreamReader(stream);
        Assert.Equal("""data: {"version":"1","broken":false}""", await reader.ReadLineAsync());
        Assert.Equal("", await reader.ReadLineAsync());
        server.Show(Old with { Version = "2", Problems = "error" });
        Assert.Equal("""data: {"version":"2","broken":true}""", await reader.ReadLineAsync());
    }

    [Fact]
    public async Task APortInUseIsSaidSo()
    {
        using var second = new SiteServer(server.Address.Port, Old);
        var wrong = await Assert.ThrowsAsync<WrongUseException>(() => second.Start(server.Address.Port, CancellationToken.None));
        Assert.Equal($"Port {server.Address.Port} is used by another program.", wrong.Problem.Message.En);
    }

    [Fact]
    public async Task StoppingEndsOpenStreams()
    {
        await using var stream = await client.GetStreamAsync(new Uri("/_playbook/events", UriKind.Relative));
        using var reader = new StreamReader(stream);
        await reader.ReadLineAsync();
        await reader.ReadLineAsync();
        await server.Stop();
        Assert.Null(await reader.ReadLineAsync());
    }

    private static Func<string, ReadOnlyMemory<byte>?> Files(string home) =>
        path => path == "index.html" ? System.Text.Encoding.UTF8.GetBytes(home) : (ReadOnlyMemory<byte>?)null;
}
