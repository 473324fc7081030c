using System.Text;

namespace PlaybookGen.Search;

/// <summary>
/// One file of the dictionary: the number of terms; for each how many UTF-8 bytes it shares with the one before, its other bytes, and
/// twice the length of its postings (plus 1 if heavy: then the number of the heavy file and where it begins there); then the postings
/// of the light ones.
/// </summary>
sealed class DictionaryBlock
{
    readonly ByteWriter heads = new();
    readonly ByteWriter postings = new();
    int count;
    byte[] before = [];

    public void Add(EncodedTerm term)
    {
        AddHead(term, 0);
        postings.Bytes(term.Postings);
    }

    public void AddHeavy(EncodedTerm term, int file, int offset)
    {
        AddHead(term, 1);
        heads.Number(file);
        heads.Number(offset);
    }

    public byte[] ToArray()
    {
        var block = new ByteWriter();
        block.Number(count);
        block.Bytes(heads.ToArray());
        block.Bytes(postings.ToArray());
        return block.ToArray();
    }

    void AddHead(EncodedTerm term, int heavy)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(term.Term);
        int same = utf8.AsSpan().CommonPrefixLength(before);
        heads.Number(same);
        heads.Number(utf8.Length - same);
        heads.Bytes(utf8.AsSpan(same));
        heads.Number((term.Postings.Length << 1) | heavy);
        before = utf8;
        count++;
    }
}
