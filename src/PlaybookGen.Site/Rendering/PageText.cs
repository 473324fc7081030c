using System.Buffers;
using System.Text;

namespace PlaybookGen.Site.Rendering;

/// <summary>
/// Takes the HTML of one page in borrowed memory. As a string most pages would be among the objects that the collector puts apart for their size, and clears away last.
/// </summary>
public sealed class PageText : TextWriter
{
    private char[] signs = ArrayPool<char>.Shared.Rent(64 * 1024);

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written so far; not to be used once the page is disposed of.</summary>
    public ReadOnlyMemory<char> Html => signs.AsMemory(0, Length);

    public int Length { get; private set; }

    public override void Write(char value)
    {
        Room(1);
        signs[Length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Room(buffer.Length);
        buffer.CopyTo(signs.AsSpan(Length));
        Length += buffer.Length;
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(signs);
        signs = [];
        Length = 0;
        base.Dispose(disposing);
    }

    private void Room(int more)
    {
        if (signs.Length - Length >= more)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(signs.Length * 2, Length + more));
        Html.Span.CopyTo(larger);
        ArrayPool<char>.Shared.Return(signs);
        signs = larger;
    }
}
