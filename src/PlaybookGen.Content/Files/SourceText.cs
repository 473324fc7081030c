using System.Text;
using System.Text.Unicode;

namespace PlaybookGen.Content;

/// <summary>Bytes as text: UTF-8, NFC, LF, without a byte order mark and without signs that can't be shown.</summary>
public static class SourceText
{
    /// <summary>The file's text; null when a problem was reported.</summary>
    public static SourceFile? Read(ContentFile file, ProblemList problems)
    {
        var bytes = file.Bytes.Span;
        if (KindOf(bytes) is { } kind)
        {
            problems.Add(Problems.FileIsNoText(Location.StartOf(file.Path), kind));
            return null;
        }

        if (Utf16Name(bytes) is { } name)
        {
            problems.Add(Problems.FileIsUtf16(Location.StartOf(file.Path), name));
            return null;
        }

        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        if (!Utf8.IsValid(bytes))
        {
            problems.Add(Problems.FileIsNotUtf8(FirstFault(file.Path, bytes), JapaneseEncoding.Of(bytes)));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        var (clean, first) = VisibleText.Clean(text);
        if (!clean.IsNormalized(NormalizationForm.FormC))
            clean = clean.Normalize(NormalizationForm.FormC);
        var source = new SourceFile(file.Path, clean);
        if (first >= 0)
            problems.Add(Problems.InvisibleSignIsLeftOut(Place(source, text, first), VisibleText.CodeAt(text, first)));
        if (VisibleText.IsBlank(clean))
        {
            problems.Add(Problems.FileIsEmpty(new Location(source, 1, 1)));
            return null;
        }

        return source;
    }

    /// <summary>Of a file that holds no text: by the bytes with which it begins.</summary>
    private static Phrase? KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x50, 0x4B, 0x03, 0x04, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => new(" Word や Excel などのファイル", "a file of Word, Excel or the like"),
        [0x25, 0x50, 0x44, 0x46, 0x2D, ..] => new(" PDF ", "a PDF"),
        [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..] or [0x47, 0x49, 0x46, 0x38, ..] => new("画像", "a picture"),
        _ => null,
    };

    private static string? Utf16Name(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => "UTF-16 LE",
        [0xFE, 0xFF, ..] => "UTF-16 BE",
        [not 0, 0, not 0, 0, ..] => "UTF-16 LE",
        [0, not 0, 0, not 0, ..] => "UTF-16 BE",
        _ => null,
    };

    private static Location FirstFault(string path, ReadOnlySpan<byte> bytes)
    {
        var (line, column) = (1, 1);
        while (Rune.DecodeFromUtf8(bytes, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            var isLineEnd = rune.Value == '\n' || (rune.Value == '\r' && !(bytes.Length > 1 && bytes[1] == '\n'));
            (line, column) = isLineEnd ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            bytes = bytes[length..];
        }

        return new Location(new SourceFile(path, ""), line, column);
    }

    private static Location Place(SourceFile file, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new Location(file, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }
}
