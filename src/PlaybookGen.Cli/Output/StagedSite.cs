using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A site that is being written beside the output. Disposing of it without publishing leaves the old site as it was.</summary>
public sealed class StagedSite : IDisposable
{
    private const string MarkerText = "Written by playbook build, which replaces this whole folder each time.\n";

    private readonly string folder;
    private readonly string staging;
    private readonly string replaced;
    private readonly FileStream hold;
    private readonly Dictionary<string, string> pathsByUpperCase = new(StringComparer.Ordinal);
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    internal StagedSite(string folder)
    {
        this.folder = Path.TrimEndingDirectorySeparator(folder);
        var name = Path.GetFileName(this.folder);
        var parent = Path.GetDirectoryName(this.folder) ?? this.folder;
        staging = Path.Combine(parent, $".{name}.new");
        replaced = Path.Combine(parent, $".{name}.old");
        hold = Hold(staging);
        RemoveIfOurs(replaced);
    }

    /// <summary>How many files were written.</summary>
    public int Count => pathsByUpperCase.Count;

    /// <summary>Writes one file. Throws when its path leaves the folder or meets another file's, which is a fault of the stage that named it.</summary>
    public void Write(OutputFile file)
    {
        OutputPath.Check(file.Path);
        if (!pathsByUpperCase.TryAdd(file.Path.ToUpperInvariant(), file.Path))
            throw new InvalidOperationException($"Two files of the site share one path where case doesn't count: '{pathsByUpperCase[file.Path.ToUpperInvariant()]}' and '{file.Path}'.");
        var path = Path.Combine(staging, file.Path);
        if (folders.Add(Path.GetDirectoryName(path)!))
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = File.Create(path, 1))
            stream.Write(file.Bytes.Span);
        KeepTimeIfUnchanged(file, path);
    }

    /// <summary>Puts the new site into the old one's place.</summary>
    public void Publish()
    {
        hold.Dispose();
        if (Directory.Exists(folder))
        {
            if (!OutputDirectory.IsOurs(folder) && !OutputDirectory.IsEmpty(folder))
                throw new IOException($"'{folder}' was filled by somebody else while the site was built.");
            Directory.Move(folder, replaced);
        }

        Directory.Move(staging, folder);
        if (Directory.Exists(replaced))
            Directory.Delete(replaced, recursive: true);
    }

    public void Dispose()
    {
        hold.Dispose();
        RemoveIfOurs(staging);
    }

    /// <summary>The open marker keeps a second run out; what a killed run left behind is removed.</summary>
    private static FileStream Hold(string staging)
    {
        var marker = Path.Combine(staging, OutputDirectory.Marker);
        if (Directory.Exists(staging))
        {
            if (!File.Exists(marker) && !OutputDirectory.IsEmpty(staging))
                throw new IOException($"'{staging}' is needed to write the site, and something else is in it.");
            if (File.Exists(marker))
                File.Open(marker, FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
            Directory.Delete(staging, recursive: true);
        }

        Directory.CreateDirectory(staging);
        var stream = File.Open(marker, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        stream.Write(System.Text.Encoding.UTF8.GetBytes(MarkerText));
        stream.Flush();
        return stream;
    }

    private static void RemoveIfOurs(string path)
    {
        if (Directory.Exists(path) && (OutputDirectory.IsOurs(path) || OutputDirectory.IsEmpty(path)))
            Directory.Delete(path, recursive: true);
    }

    /// <summary>An unchanged file keeps its time, so that copying tools see what really changed.</summary>
    private void KeepTimeIfUnchanged(OutputFile file, string path)
    {
        var old = new FileInfo(Path.Combine(folder, file.Path));
        if (old.Exists && old.Length == file.Bytes.Length && File.ReadAllBytes(old.FullName).AsSpan().SequenceEqual(file.Bytes.Span))
            File.SetLastWriteTimeUtc(path, old.LastWriteTimeUtc);
    }
}
