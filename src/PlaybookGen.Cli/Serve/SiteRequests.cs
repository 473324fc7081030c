using System.Text.Json;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace PlaybookGen.Cli;

/// <summary>Takes requests from the server and writes the answers.</summary>
internal sealed class SiteRequests(SiteServer server, byte[] script) : IHttpApplication<HttpContext>
{
    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!ServerAnswers.IsOwnHost(request.Host.Value ?? "", server.Address.Port))
            return Refuse(response, StatusCodes.Status421MisdirectedRequest);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            return Refuse(response, StatusCodes.Status405MethodNotAllowed);
        return request.Path == ServerAnswers.EventsPath ? Stream(context) : Answer(context);
    }

    private static Task Refuse(HttpResponse response, int status)
    {
        response.StatusCode = status;
        return Task.CompletedTask;
    }

    private async Task Answer(HttpContext context)
    {
        var answer = ServerAnswers.To(context.Request.Path.Value ?? "", server.Site, script);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        if (answer.RedirectTo is { } address)
            context.Response.Headers.Location = new PathString(address).ToUriComponent();
        if (HttpMethods.IsGet(context.Request.Method))
            await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    /// <summary>Server-sent events: the state now, then every new one, until the page or the server goes.</summary>
    private async Task Stream(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            while (true)
            {
                var (site, until) = server.Watch();
                var state = JsonSerializer.Serialize(new { version = site.Version, broken = site.Problems is not null });
                await context.Response.WriteAsync($"data: {state}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
                await until.WaitAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the server stops: the stream ends here.
        }
    }
}
