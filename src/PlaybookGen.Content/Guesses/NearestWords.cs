using System.Numerics;

namespace PlaybookGen.Content;

/// <summary>The nearest of many words, asked for again and again: ten thousand dead links of a library of ten thousand pages.</summary>
/// <param name="candidates">In the order in which the first of equals is taken.</param>
public sealed class NearestWords(IEnumerable<string> candidates)
{
    private readonly (string Word, ulong Signs)[] candidates = [.. candidates.Select(word => (word, Signs(word)))];

    /// <summary>The candidate with the fewest single-sign edits from what was written, if they are few for its length; the first in order of equals.</summary>
    public string? To(string written)
    {
        if (written.Length is 0 or > 100)
            return null;
        var fewest = (written.Length <= 3 ? 1 : written.Length <= 8 ? 2 : 3) + 1;
        var signs = Signs(written);
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            // One edit takes one sign away and brings one in, at most.
            if (Math.Abs(candidate.Word.Length - written.Length) >= fewest || BitOperations.PopCount(candidate.Signs ^ signs) > 2 * (fewest - 1))
                continue;
            var edits = SignEdits.Between(written, candidate.Word, fewest - 1);
            if (edits < fewest && edits < Math.Max(candidate.Word.Length, written.Length))
                (nearest, fewest) = (candidate.Word, edits);
        }

        return nearest;
    }

    /// <summary>Which signs a word holds, folded into 64 places.</summary>
    private static ulong Signs(string word)
    {
        var signs = 0ul;
        foreach (var sign in word)
            signs |= 1ul << (char.ToLowerInvariant(sign) & 63);
        return signs;
    }
}
