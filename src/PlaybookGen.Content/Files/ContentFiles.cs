using System.Text;

namespace PlaybookGen.Content;

/// <summary>The files of a content folder as bytes.</summary>
/// <param name="Files">By path, in ordinal order.</param>
/// <param name="Problems">What was left aside, and why.</param>
public sealed record ContentFiles(IReadOnlyList<ContentFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>A content folder that was never on a disk.</summary>
    public static ContentFiles Of(IEnumerable<(string Path, string Text)> files) => new(
        [.. files.Select(file => new ContentFile(file.Path, Encoding.UTF8.GetBytes(file.Text))).OrderBy(file => file.Path, StringComparer.Ordinal)], []);
}
