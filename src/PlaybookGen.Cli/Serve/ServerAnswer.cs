namespace PlaybookGen.Cli;

/// <summary>An answer to one request.</summary>
/// <param name="RedirectTo">The address to go to instead; null when the body is the answer.</param>
public sealed record ServerAnswer(int Status, string ContentType, ReadOnlyMemory<byte> Body, string? RedirectTo = null);
