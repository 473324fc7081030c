using System.IO.Compression;
using System.Text;

namespace PlaybookGen.Search;

/// <summary>
/// Makes a script of a part: a call with the version, the name and the content. A script is the one form that a page can read over
/// http and from the file system alike. The content is deflated, then written 7 bits a character, so that the size hardly depends on
/// whether the host compresses.
/// </summary>
static class PartScript
{
    public static byte[] Deflate(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var deflate = new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(content);
        return stream.ToArray();
    }

    public static byte[] Of(string version, string name, byte[] deflated)
    {
        var script = new ByteWriter();
        script.Bytes(Encoding.ASCII.GetBytes($"playbookSearchPart(\"{version}\",\"{name}\",\""));
        int bits = 0;
        int held = 0;
        foreach (byte value in deflated)
        {
            held |= value << bits;
            for (bits += 8; bits >= 7; bits -= 7, held >>= 7) Add(script, held & 0x7F);
        }

        if (bits > 0) Add(script, held);
        script.Bytes("\")\n"u8);
        return script.ToArray();
    }

    static void Add(ByteWriter script, int character)
    {
        switch (character)
        {
            case '\n':
                script.Bytes("\\n"u8);
                break;
            case '\r':
                script.Bytes("\\r"u8);
                break;
            case '"' or '\\':
                script.Byte((byte)'\\');
                script.Byte((byte)character);
                break;
            default:
                script.Byte((byte)character);
                break;
        }
    }
}
