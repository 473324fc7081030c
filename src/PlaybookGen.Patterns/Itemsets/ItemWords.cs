using System.Globalization;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;

namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// Writes ascending items into 64-bit words, the first item highest, each as its place (from 1) among the ids sorted bytewise; zeros follow
/// the last. Such words compare as the lines <c>1 5 9 (1234)</c> do bytewise: the blank and the bracket behind an id stand below every
/// digit, and a bracket in place of a further id below that.
/// </summary>
sealed class ItemWords
{
    /// <summary>Ten digits and a blank at most; copied whole, as one vector.</summary>
    const int TextSize = 16;

    readonly int bits;
    readonly ulong lastPlace;
    readonly ulong[] codes;
    readonly Vector128<byte>[] texts;
    readonly byte[] lengths;

    /// <param name="minSupport">Items in fewer rows get no place.</param>
    public ItemWords(Transactions transactions, int minSupport)
    {
        var support = transactions.Supports();
        var ids = Enumerable.Range(0, support.Length)
            .Where(item => support[item] >= minSupport)
            .Select(item => (Item: item, Text: transactions.IdOf(item).ToString(CultureInfo.InvariantCulture)))
            .OrderBy(id => id.Text, StringComparer.Ordinal)
            .ToArray();
        bits = BitOperations.Log2((uint)ids.Length) + 1;
        Places = 64 / bits;
        lastPlace = (1UL << bits) - 1;
        codes = new ulong[support.Length];
        texts = new Vector128<byte>[ids.Length + 1];
        lengths = new byte[ids.Length + 1];
        Span<byte> text = stackalloc byte[TextSize];
        for (var i = 0; i < ids.Length; i++)
        {
            codes[ids[i].Item] = (ulong)i + 1;
            var digits = Encoding.ASCII.GetBytes(ids[i].Text, text);
            text[digits] = (byte)' ';
            texts[i + 1] = Vector128.Create((ReadOnlySpan<byte>)text);
            lengths[i + 1] = (byte)(digits + 1);
        }
    }

    /// <summary>How many items a word holds.</summary>
    public int Places { get; }

    /// <summary>Bytes that writing a word may touch.</summary>
    public int LongestText => TextSize * Places;

    /// <summary>Whether a further word follows, be it an empty one.</summary>
    public bool IsFull(ulong word) => (word & lastPlace) != 0;

    /// <summary>The word of the first items.</summary>
    public ulong Pack(ReadOnlySpan<int> items)
    {
        ulong word = 0;
        for (var i = 0; i < Places; i++)
            word = (word << bits) | (i < items.Length ? codes[items[i]] : 0);
        return word;
    }

    /// <summary>Writes the ids of a word, a blank behind each.</summary>
    /// <returns>How many bytes they take; what was written behind them is to be written over.</returns>
    public int Write(ulong word, Span<byte> target)
    {
        var at = 0;
        for (var shift = bits * (Places - 1); shift >= 0; shift -= bits)
        {
            var code = (int)(word >> shift & lastPlace);
            if (code == 0)
                break;
            texts[code].CopyTo(target[at..]);
            at += lengths[code];
        }
        return at;
    }
}
