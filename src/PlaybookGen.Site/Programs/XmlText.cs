using System.Text;
using System.Xml;

namespace PlaybookGen.Site.Programs;

/// <summary>XML files: UTF-8 without a mark, LF.</summary>
public static class XmlText
{
    public static ReadOnlyMemory<byte> Of(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None };
        using (var xml = XmlWriter.Create(bytes, settings))
            write(xml);
        bytes.Write("\n"u8);
        return bytes.ToArray();
    }

    /// <summary>The text without the signs that no XML file may hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value))
                clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
