using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>Serves a folder on loopback, compressed as a CDN would, and counts what goes out, the pages that do the asking apart.</summary>
sealed class MeasuringServer(string folder) : IAsyncDisposable
{
    static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".json"] = "application/json",
        [".wasm"] = "application/wasm",
        [".css"] = "text/css",
    };

    readonly PhysicalFileProvider files = new(folder);
    readonly Dictionary<string, byte[]> packed = new(StringComparer.Ordinal);
    WebApplication? app;

    /// <summary>Ends in a slash.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public int Bytes { get; private set; }

    public int Requests { get; private set; }

    public static async Task<MeasuringServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var server = new MeasuringServer(folder) { app = app };
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        server.Address = new Uri(app.Urls.Single() + "/");
        return server;
    }

    public void Reset() => (Bytes, Requests) = (0, 0);

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
        files.Dispose();
    }

    async Task AnswerAsync(HttpContext context)
    {
        var file = files.GetFileInfo(context.Request.Path.Value!);
        if (!file.Exists)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        byte[] body = Packed(file);
        bool isAsking = file.Name.Contains(".html", StringComparison.Ordinal);
        if (!isAsking)
            lock (packed) (Bytes, Requests) = (Bytes + body.Length, Requests + 1);
        context.Response.Headers.ContentEncoding = "gzip";
        context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file.Name), "application/octet-stream");
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body);
    }

    byte[] Packed(IFileInfo file)
    {
        string key = file.PhysicalPath!;
        lock (packed)
        {
            if (packed.TryGetValue(key, out byte[]? known)) return known;
            using var stream = new MemoryStream();
            using (Stream source = file.CreateReadStream())
            using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
                source.CopyTo(gzip);
            return packed[key] = stream.ToArray();
        }
    }
}
