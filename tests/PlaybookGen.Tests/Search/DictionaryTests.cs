using PlaybookGen.Model;
using PlaybookGen.Search;

namespace PlaybookGen.Tests.Search;

public sealed class DictionaryTests
{
    [Fact]
    public void EveryTermStandsInTheWindowsWhereItWasRead()
    {
        var index = PostingIndex.Of([Document("解約", string.Concat(Enumerable.Repeat("顧客の声。", 40))), Document("声", "解約した顧客")]);
        Assert.Equal([0, 6], Windows(index, "解約"));
        Assert.Equal([2, 3, 4, 5, 6], Windows(index, "顧客"));
        Assert.Equal(6, index.Windows.First(Field.Body, 1));
    }

    [Fact]
    public void LongVowelMarksAndKatakanaAreKeptApart()
    {
        var terms = PostingIndex.Of([Document("題", "サーバー サーバ さば 3年 API")]).Terms.Select(term => term.Term);
        Assert.Equal(["3", "3年", "api", "さば", "サバ1", "サバ3", "バさ", "バサ3", "年", "題"], terms);
    }

    [Fact]
    public void DocumentsReadApartGiveTheIndexOfAllTogether()
    {
        var documents = Enumerable.Range(0, 300).Select(i => Document($"事例{i}", $"{i % 7}年目に{(char)('一' + (i % 50))}を変えた。{i}")).ToList();
        var index = PostingIndex.Of(documents);
        for (int i = 0; i < documents.Count; i += 17)
        {
            string term = ((char)('一' + (i % 50))) + "を";
            Assert.Contains(index.Windows.First(Field.Body, i), Windows(index, term));
        }
    }

    [Fact]
    public void ATermIsFoundInTheFileThatItsBeginningTells()
    {
        EncodedTerm[] terms = [.. new[] { "サバ3", "さば", "api", "apis", "3年", "解約" }.Order(StringComparer.Ordinal).Select(term => new EncodedTerm(term, [1, 2]))];
        var parts = DictionaryParts.Of(terms, new FileSizes(12, 100, 100));
        foreach (var term in terms)
        {
            string name = $"b{parts.Buckets.Of(term.Term)}";
            Assert.Contains(name, parts.Parts.Where(part => part.Content.Length > 1).Select(part => part.Name));
        }

        Assert.InRange(parts.Buckets.Count, 2, terms.Length);
        Assert.Equal(parts.Buckets.Of("さば"), parts.Buckets.Of("サバ3"));
    }

    [Fact]
    public void FilesHoldAboutAsMuchAsEachOtherHoweverUnevenTheTerms()
    {
        (string Term, int Bytes)[] terms = [.. Enumerable.Range(0, 2000).Select(i => ($"{(char)('一' + (i / 40))}{(char)('一' + (i % 40))}", i % 40 == 0 ? 400 : 5 + (i / 40)))];
        var buckets = Buckets.For(terms, 1000);
        var sizes = terms.GroupBy(term => buckets.Of(term.Term)).Select(file => file.Sum(term => term.Bytes)).ToList();
        Assert.Equal(buckets.Count, sizes.Count);
        Assert.InRange(sizes.Max(), 1000, 1900);
        Assert.InRange(sizes.Average(), 800, 1200);
    }

    private static SearchDocument Document(string title, string body) => new() { Address = "/" + title, Kind = "case", Title = title, Body = body };

    private static List<int> Windows(PostingIndex index, string term)
    {
        var windows = new List<int>();
        int window = -1, value = 0, shift = 0;
        foreach (byte b in index.Terms.Single(one => one.Term == term).Postings)
        {
            value |= (b & 0x7F) << shift;
            shift += 7;
            if (b >= 0x80) continue;
            windows.Add(window += value + 1);
            (value, shift) = (0, 0);
        }

        return windows;
    }
}
