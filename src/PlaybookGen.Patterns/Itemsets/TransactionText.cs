using System.Text;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>The FIMI format: a transaction a line, whole numbers separated by spaces. An empty line is an empty transaction.</summary>
public static class TransactionText
{
    /// <returns>The transactions, or null and what is wrong.</returns>
    public static (Transactions? Transactions, TextFault? Fault) Read(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            text = text[3..];
        var rows = new TransactionsBuilder();
        var line = 1;
        var lineStart = 0;
        var id = -1;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            var digit = (uint)(c - '0');
            if (digit <= 9)
            {
                if (id < 0)
                    id = 0;
                if (id > (int.MaxValue - (int)digit) / 10)
                    return (null, Fault(text, line, lineStart, at, TextFaultKind.TooLarge));
                id = id * 10 + (int)digit;
                continue;
            }
            if (id >= 0)
                rows.Add(id);
            id = -1;
            if (c == '\n')
            {
                rows.EndRow();
                line++;
                lineStart = at + 1;
            }
            else if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
            {
                return (null, Fault(text, line, lineStart, at, TextFaultKind.NotANumber));
            }
        }
        if (id >= 0)
            rows.Add(id);
        if (lineStart < text.Length)
            rows.EndRow();
        return (rows.Build(), null);
    }

    /// <summary>The whole word around a place, shown to the reader.</summary>
    internal static TextFault Fault(ReadOnlySpan<byte> text, int line, int lineStart, int at, TextFaultKind kind)
    {
        var from = at;
        while (from > lineStart && !IsSpace(text[from - 1]))
            from--;
        var to = at;
        while (to < text.Length && !IsSpace(text[to]) && to - from < 40)
            to++;
        return new(line, from - lineStart + 1, kind, Encoding.UTF8.GetString(text[from..to]));
    }

    static bool IsSpace(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
