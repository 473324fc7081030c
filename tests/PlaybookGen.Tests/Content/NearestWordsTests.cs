using PlaybookGen.Content;

namespace PlaybookGen.Tests.Content;

public sealed class NearestWordsTests
{
    [Fact]
    public void TheNearestOfManyWordsIsTheOneThatCountingEveryEditFinds()
    {
        var random = new Random(7);
        var words = Enumerable.Range(0, 300).Select(_ => Word(random)).Order(StringComparer.Ordinal).ToList();
        var near = new NearestWords(words);

        for (var i = 0; i < 2_000; i++)
        {
            var written = i % 2 == 0 ? Word(random) : Mistyped(words[random.Next(words.Count)], random);
            Assert.Equal(ByCountingEveryEdit(written, words), near.To(written));
        }
    }

    [Theory]
    [InlineData("retial", "retail", 1)]
    [InlineData("RETAIL", "retail", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("abcdef", "ghijkl", 4)]
    public void EditsAreCountedUpToALimit(string a, string b, int edits) => Assert.Equal(edits, SignEdits.Between(a, b, 3));

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => "abcAB-1あ"[random.Next(8)]));

    private static string Mistyped(string word, Random random)
    {
        var at = random.Next(word.Length);
        return random.Next(3) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, "b"),
            _ => word[..at] + 'c' + word[(at + 1)..],
        };
    }

    private static string? ByCountingEveryEdit(string written, List<string> words)
    {
        if (written.Length == 0)
            return null;
        var limit = written.Length <= 3 ? 1 : written.Length <= 8 ? 2 : 3;
        return words
            .Select(word => (Word: word, Edits: Edits(written, word)))
            .Where(one => one.Edits <= limit && one.Edits < Math.Max(one.Word.Length, written.Length))
            .OrderBy(one => one.Edits)
            .Select(one => one.Word)
            .FirstOrDefault();
    }

    /// <summary>The recursion of optimal string alignment, written down as it is defined.</summary>
    private static int Edits(string a, string b)
    {
        var known = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    known[i, j] = i + j;
                    continue;
                }

                var edits = Math.Min(known[i - 1, j], known[i, j - 1]) + 1;
                edits = Math.Min(edits, known[i - 1, j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, known[i - 2, j - 2] + 1);
                known[i, j] = edits;
            }
        }

        return known[a.Length, b.Length];

        static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
    }
}
