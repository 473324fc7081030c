namespace PlaybookGen.Cli;

/// <summary>A folder that goes away when it is no longer needed.</summary>
internal sealed class ScratchFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("playbook-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
