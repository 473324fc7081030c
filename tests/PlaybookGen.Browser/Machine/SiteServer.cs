using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace PlaybookGen.Browser.Machine;

/// <summary>Serves a folder on loopback below a sub-path, as a project page of a forge does, with the strictest policy that the site has to bear.</summary>
public static class SiteServer
{
    private const string Below = "/some/base";

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <returns>The address of the folder, ending in <c>/</c>.</returns>
    public static async Task<Uri> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        app.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            return next();
        });
        app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder), RequestPath = Below });
        await app.StartAsync();
        return new Uri(app.Urls.Single() + Below + "/");
    }
}
