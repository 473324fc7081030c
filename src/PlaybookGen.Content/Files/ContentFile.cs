namespace PlaybookGen.Content;

/// <summary>A file of a content folder. Its bytes are fetched when they are asked for and not kept, so that a large library need not fit into memory twice.</summary>
/// <param name="Path">Below the content folder, with <c>/</c>.</param>
/// <param name="Fetch">Gives the bytes as they lie on the disk; none for a file that is only named.</param>
public sealed record ContentFile(string Path, Func<ReadOnlyMemory<byte>> Fetch)
{
    public ContentFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    /// <exception cref="IOException">The file can't be read; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read; the message names it.</exception>
    public ReadOnlyMemory<byte> Bytes => Fetch();
}
