using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Which word of a fixed set was probably meant.</summary>
public static partial class WordGuess
{
    public static string? Of(Shape.Word words, string written)
    {
        var tidy = Behind().Replace(Tidy(written), "");
        var choice = words.Choices.FirstOrDefault(choice => choice.Word == tidy)
            ?? words.Choices.FirstOrDefault(choice => choice.SaidAs.Any(said => said.Equals(tidy, StringComparison.OrdinalIgnoreCase)));
        if (choice is not null)
            return choice.Word;
        var near = Nearest.Of(tidy, words.Choices.SelectMany(one => one.SaidAs.Prepend(one.Word)));
        return words.Choices.FirstOrDefault(one => one.Word == near || one.SaidAs.Contains(near))?.Word;
    }

    /// <summary>An explanation in brackets behind the word: success (成功).</summary>
    [GeneratedRegex(@"\s*\([^()]*\)$")]
    private static partial Regex Behind();

    /// <summary>Without quotation marks, full width and capitals.</summary>
    public static string Tidy(string written) =>
        written.Normalize(NormalizationForm.FormKC).Trim(' ', '"', '\'', '“', '”', '‘', '’', '「', '」', '『', '』', '。').Replace('_', '-').ToLowerInvariant();
}
