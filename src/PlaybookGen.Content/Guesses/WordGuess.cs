using System.Text;

namespace PlaybookGen.Content;

/// <summary>Which word of a fixed set was probably meant.</summary>
public static class WordGuess
{
    public static string? Of(Shape.Word words, string written)
    {
        var tidy = Tidy(written);
        var choice = words.Choices.FirstOrDefault(choice => choice.Word == tidy)
            ?? words.Choices.FirstOrDefault(choice => choice.SaidAs.Any(said => said.Equals(tidy, StringComparison.OrdinalIgnoreCase)));
        if (choice is not null)
            return choice.Word;
        var near = Nearest.Of(tidy, words.Choices.SelectMany(one => one.SaidAs.Prepend(one.Word)));
        return words.Choices.FirstOrDefault(one => one.Word == near || one.SaidAs.Contains(near))?.Word;
    }

    /// <summary>Without quotation marks, full width and capitals.</summary>
    public static string Tidy(string written) =>
        written.Normalize(NormalizationForm.FormKC).Trim(' ', '"', '\'', '“', '”', '‘', '’', '「', '」', '『', '』', '。').Replace('_', '-').ToLowerInvariant();
}
