using System.Globalization;
using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Shows a site to browsers of this machine and tells them when it changes. Nobody else can reach it.</summary>
public sealed class SiteServer : IDisposable
{
    private static readonly byte[] Script = ReadScript();

    private readonly Lock gate = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly KestrelServer server;
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="port">0 lets the machine choose.</param>
    public SiteServer(int port, ServedSite site)
    {
        Site = site;
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Listen(IPAddress.Loopback, port);
        server = new KestrelServer(
            Options.Create(options),
            new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance),
            NullLoggerFactory.Instance);
    }

    public ServedSite Site { get; private set; }

    /// <summary>Known once the server has started.</summary>
    public Uri Address => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Starts to answer. Throws <see cref="WrongUseException"/> when the port is taken.</summary>
    public async Task Start(int port, CancellationToken stop)
    {
        try
        {
            await server.StartAsync(new SiteRequests(this, Script), stop);
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            throw new WrongUseException(Problems.PortIsTaken(port.ToString(CultureInfo.InvariantCulture), (port + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Shows another state from now on, and tells every open page.</summary>
    public void Show(ServedSite site)
    {
        TaskCompletionSource before;
        lock (gate)
        {
            Site = site;
            before = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        before.SetResult();
    }

    /// <summary>The state now, and a task that ends when it is no longer so, or when the server stops.</summary>
    public (ServedSite Site, Task Until) Watch()
    {
        lock (gate)
            return (Site, changed.Task.WaitAsync(stopping.Token));
    }

    /// <summary>Ends open streams, then the server.</summary>
    public async Task Stop()
    {
        await stopping.CancelAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await server.StopAsync(patience.Token);
    }

    public void Dispose()
    {
        server.Dispose();
        stopping.Dispose();
    }

    private static byte[] ReadScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reload.js")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
