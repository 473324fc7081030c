using System.Text;

namespace PlaybookGen.Search;

/// <summary>Cuts text into units. The browser does the same in <c>assets/engine/fold.js</c>.</summary>
public static class Tokeniser
{
    public static IReadOnlyList<Unit> Read(string text)
    {
        var reading = new UnitReading(text);
        int i = 0;
        while (i < text.Length)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            int code = isPair ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            int start = i;
            i += isPair ? 2 : 1;
            if (Fold.IsUnseen(code)) continue;
            int bare = i;
            while (i < text.Length && Fold.IsMark(text[i])) i++;
            if (i == 1 + start && Fold.TrySimple(text[start], out char simple)) reading.Add(simple, start, i);
            else if (!isPair && char.IsSurrogate(text[start])) reading.Add('\n', start, bare);
            else
                foreach (Rune rune in Fold.Cluster(text[start..i]).EnumerateRunes())
                    reading.Add(rune.Value, start, i);
        }

        return reading.Finish();
    }
}
