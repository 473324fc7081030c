namespace PlaybookGen.Model;

/// <summary>One file of the site.</summary>
/// <param name="Path">From the output's root, with <c>/</c>, such as <c>data/search/meta.js</c>.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
