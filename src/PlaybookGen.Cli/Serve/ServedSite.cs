using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What the server shows at one moment: the last site that could be built, and what is wrong with the content now.</summary>
/// <param name="Version">Differs from that of every other state that a browser may have seen.</param>
/// <param name="Find">From the path below the site's root to the bytes of a file, null when there is none; itself null when no build has succeeded yet.</param>
/// <param name="Problems">Why the newest content could not be built, as text; null when it could.</param>
public sealed record ServedSite(string Version, Func<string, ReadOnlyMemory<byte>?>? Find, string? Problems)
{
    /// <summary>The files of a build by their paths.</summary>
    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> ByPath(IEnumerable<OutputFile> files) =>
        files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
}
