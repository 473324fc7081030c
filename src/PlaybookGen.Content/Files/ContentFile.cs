namespace PlaybookGen.Content;

/// <param name="Path">Below the content folder, with <c>/</c>.</param>
/// <param name="Bytes">As they lie on the disk; empty for a file that is only named.</param>
public sealed record ContentFile(string Path, ReadOnlyMemory<byte> Bytes);
