using System.Text.Encodings.Web;
using System.Text.Json;
using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>
/// Writes text as bytes: ASCII as it is, the site's most frequent other characters as one byte, the rest as three. Deflated, it is a
/// sixth shorter than UTF-8 for Japanese in small files.
/// </summary>
sealed class SignCode
{
    const int Most = 110;
    const byte Escape = 0xFF;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly byte[] codes = new byte[0x10000];

    SignCode(string signs)
    {
        Signs = signs;
        for (int i = 0; i < signs.Length; i++) codes[signs[i]] = (byte)(0x80 + i);
    }

    /// <summary>The characters of the bytes from 0x80 on.</summary>
    public string Signs { get; }

    public static SignCode For(IReadOnlyList<SearchDocument> documents)
    {
        var counts = new int[0x10000];
        foreach (SearchDocument document in documents)
            foreach (string text in PostingTable.Texts(document))
                foreach (char c in text)
                    counts[c]++;
        int[] signs = [.. Enumerable.Range(0x80, 0xFF80).Where(c => counts[c] > 0 && !char.IsSurrogate((char)c)).OrderByDescending(c => counts[c]).ThenBy(c => c).Take(Most)];
        return new SignCode(string.Concat(signs.Select(c => (char)c)));
    }

    public static byte[] Utf8Json(object value) => JsonSerializer.SerializeToUtf8Bytes(value, Plain);

    public byte[] Json(object value)
    {
        var bytes = new ByteWriter();
        foreach (char c in JsonSerializer.Serialize(value, Plain))
        {
            if (c < 0x80) bytes.Byte((byte)c);
            else if (codes[c] != 0) bytes.Byte(codes[c]);
            else bytes.Bytes([Escape, (byte)(c >> 8), (byte)c]);
        }

        return bytes.ToArray();
    }
}
