using System.Threading.Channels;

namespace PlaybookGen.Cli;

/// <summary>Tells when files of the content folder change. What happens while nobody waits is told once.</summary>
public sealed class ContentChanges : IDisposable
{
    /// <summary>Editors write a file in several steps; they are over within this many milliseconds.</summary>
    private const int CalmMilliseconds = 30;

    private readonly FileSystemWatcher watcher;
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ContentChanges(string folder)
    {
        watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Signal(change.Name);
        watcher.Created += (_, change) => Signal(change.Name);
        watcher.Deleted += (_, change) => Signal(change.Name);
        watcher.Renamed += (_, change) => Signal(change.Name);
        // Too many changes at once to name them: something changed, whatever it was.
        watcher.Error += (_, _) => signals.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits until something changed and the folder is calm again.</summary>
    public async Task Next(CancellationToken stop)
    {
        await signals.Reader.ReadAsync(stop);
        do
        {
            await Task.Delay(CalmMilliseconds, stop);
        }
        while (signals.Reader.TryRead(out _));
    }

    public void Dispose() => watcher.Dispose();

    /// <summary>Hidden files and folders are no content: git and editors keep theirs there.</summary>
    private void Signal(string? path)
    {
        if (path is null || !path.Split('/', '\\').Any(part => part.StartsWith('.') || part is "_site"))
            signals.Writer.TryWrite(true);
    }
}
