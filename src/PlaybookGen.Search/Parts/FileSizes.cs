namespace PlaybookGen.Search;

/// <summary>
/// How large the files of the index are made: as small as the number of files allows, which is the number of documents but at least
/// <see cref="Fewest"/>. Small files are what makes an answer cheap.
/// </summary>
/// <param name="BucketBytes">How many bytes a file of the dictionary holds, by and large.</param>
/// <param name="HeavyFileBytes">How many bytes of heavy terms a file holds, by and large.</param>
/// <param name="TextLength">How many characters of text a file holds, by and large.</param>
sealed record FileSizes(int BucketBytes, int HeavyFileBytes, int TextLength)
{
    public const int Fewest = 1000;

    // Longer postings than this are kept apart, and read only if nothing else will do.
    const int HeavyBytes = 2000;

    // Pairs of hiragana tell the least and are looked up last, so they are heavy at a fraction of it.
    const int HiraganaShare = 16;

    // The engine, the table of contents, 33 of synonyms and some twenty facets, and what rounding adds.
    const int Others = 80;
    const double BucketShare = 0.40;
    const double TextShare = 0.54;
    const int LeastBucketBytes = 500;
    const int LeastTextLength = 600;

    public static bool IsHeavy(EncodedTerm term) => term.Postings.Length > (IsHiraganaPair(term.Term) ? HeavyBytes / HiraganaShare : HeavyBytes);

    /// <summary>How many bytes a term takes in its file of the dictionary; its head takes 6, by and large.</summary>
    public static int Weight(EncodedTerm term) => 6 + (IsHeavy(term) ? 0 : term.Postings.Length);

    /// <summary>Of how many documents a file tells what is shown.</summary>
    public static int RecordsPerFile(int documents) => documents > Fewest ? 16 : 8;

    /// <param name="textLength">Of all documents, in UTF-16 code units.</param>
    public static FileSizes For(int documents, IReadOnlyList<EncodedTerm> terms, long textLength)
    {
        int files = Math.Max(Fewest, documents) - Others - ((documents + RecordsPerFile(documents) - 1) / RecordsPerFile(documents));
        long heavy = terms.Where(IsHeavy).Sum(term => (long)term.Postings.Length);
        long light = terms.Sum(term => (long)Weight(term));
        long buckets = Math.Clamp(light / LeastBucketBytes, 1, (long)(files * BucketShare));
        long texts = Math.Clamp(textLength / LeastTextLength, 1, (long)(files * TextShare));
        return new FileSizes((int)(light / buckets) + 1, (int)Math.Max(HeavyBytes, 4 * heavy / (3 * (files - buckets - texts))), (int)(textLength / texts) + 1);
    }

    static bool IsHiraganaPair(string term) => term.Length > 1 && term[0] is >= 'ぁ' and <= 'ゟ' && term[1] is >= 'ぁ' and <= 'ゟ';
}
