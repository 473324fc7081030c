using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>Reads a single value as its key asks for it, never as YAML guesses.</summary>
public sealed partial class ScalarReader(SourceFile file, ProblemList problems)
{
    /// <summary>The value, or null when it is blank or a problem was reported.</summary>
    /// <param name="unit">The unit that stands beside the value; null when none does.</param>
    public Written? Read(Shape shape, YamlNode.Text node, FormatKey? key, string? unit = null)
    {
        if (node.IsNull)
            return null;
        var at = new Location(file, node.Line, node.Column);
        var text = Tidy(node, at);
        if (VisibleText.IsBlank(text))
            return null;
        var name = key?.ToString() ?? "";
        if (shape is Shape.Text or Shape.Markdown)
            TellOfCut(node, isRequired: false);
        if (shape is Shape.Text && MarkupOfWebPages().Match(text) is { Success: true } tag)
            problems.Add(Problems.TextHoldsHtml(at, name, tag.Value));
        return shape switch
        {
            Shape.Text limit when text.Length > limit.MaxLength => Refuse(Problems.TextIsTooLong(at, name, text.Length, limit.MaxLength)),
            Shape.Text or Shape.Markdown => new Written.Text(at, text),
            Shape.Number number => ReadNumber(number, text, at, key, unit),
            Shape.Date => PartialDate.Parse(text) is { } date
                ? new Written.Date(at, date)
                : Refuse(Problems.DateIsUnreadable(at, name, text, DateGuess.Of(text))),
            Shape.YesNo => YesNoGuess.Read(text) is { } yes
                ? new Written.YesNo(at, yes)
                : Refuse(Problems.YesNoIsUnreadable(at, name, text, YesNoGuess.Of(text))),
            Shape.Word words => ReadWord(words, text, at, name),
            Shape.Id => ContentId.IsValid(text) ? new Written.Text(at, text) : Refuse(Problems.IdIsMalformed(at, text, ContentId.Guess(text))),
            // A large library names the same few hundred terms a hundred times in each case.
            Shape.TermOf => new Written.Text(at, string.Intern(text)),
            Shape.ObjectiveOf or Shape.FileOf => new Written.Text(at, text),
            Shape.Address address => Addresses.Read(text, address.IsPlain) is { } url
                ? new Written.Text(at, url)
                : Refuse(Problems.AddressIsNotAllowed(at, name, text, Addresses.Guess(text))),
            Shape.Colour => IsColour(text) ? new Written.Text(at, text) : Refuse(Problems.ColourIsUnreadable(at, text)),
            Shape.Picture => Addresses.IsPictureName(text) ? new Written.Text(at, text) : Refuse(Problems.PictureNameIsNotAllowed(at, text)),
            _ => throw new InvalidOperationException($"{shape} is no single value."),
        };
    }

    /// <summary>Tells of words that YAML took for a comment. Two blanks before the sign and one after it say that a comment was meant.</summary>
    /// <param name="isRequired">Whether nothing is left of a value that has to be there.</param>
    /// <returns>Whether there was something to tell.</returns>
    public bool TellOfCut(YamlNode value, bool isRequired)
    {
        if (value is not YamlNode.Text { Comment: { } comment } text)
            return false;
        var hash = comment.IndexOf('#', StringComparison.Ordinal);
        var isComment = hash >= 2 && (comment.Length == hash + 1 || comment[hash + 1] == ' ');
        if (isComment)
            return false;
        var problem = Problems.ValueIsCut(new Location(file, text.Line, text.Column), text.Value, comment[hash..]);
        problems.Add(isRequired ? problem with { Severity = Severity.Error } : problem);
        return true;
    }

    private string Tidy(YamlNode.Text node, Location at)
    {
        // The file itself was cleaned when it was read: only quoted text can bring such signs in by its escapes.
        if (node.IsPlain)
            return node.Value;
        var (clean, first) = VisibleText.Clean(node.Value);
        if (first >= 0)
            problems.Add(Problems.InvisibleSignIsLeftOut(at, VisibleText.CodeAt(node.Value, first)));
        clean = clean.Trim();
        return clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    private Written? ReadNumber(Shape.Number shape, string text, Location at, FormatKey? key, string? unit)
    {
        var name = key?.ToString() ?? "";
        if (NumberGuess.Read(text) is not { } number)
            return Refuse(Unreadable(shape, text, at, key, unit));
        if (number < shape.Min || number > shape.Max || (shape.IsWhole && number != Math.Floor(number)))
            return Refuse(Problems.NumberIsOutOfRange(at, name, text, shape.Min, shape.Max, shape.IsWhole, ShareOf(shape, number)));
        return new Written.Number(at, number);
    }

    /// <summary>Null where no percentage was meant.</summary>
    private static string? ShareOf(Shape.Number shape, double number) =>
        shape is { Min: 0, Max: 1 } && number is > 1 and <= 100 ? (number / 100).ToString(System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Problem Unreadable(Shape.Number shape, string text, Location at, FormatKey? key, string? unit)
    {
        var (fix, number, other) = NumberAdvice.Of(text, key?.Name ?? "", shape.Max == 1, unit);
        return Problems.NumberIsUnreadable(at, key?.ToString() ?? "", text, fix, number, other);
    }

    private Written? ReadWord(Shape.Word words, string text, Location at, string name)
    {
        foreach (var choice in words.Choices)
        {
            if (choice.Word == text)
                return new Written.Text(at, choice.Word);
        }

        return Refuse(Problems.WordIsUnknown(at, name, text, WordGuess.Of(words, text), [.. words.Choices.Select(choice => choice.Word)]));
    }

    /// <summary>What comes along when words are copied out of a web page, a spreadsheet or a mail.</summary>
    [GeneratedRegex("</?(?:br|p|div|span|font|table|tr|td|th|ul|ol|li)(?: [^<>]{0,200})?/?>|&(?:nbsp|amp|lt|gt|quot);", RegexOptions.IgnoreCase)]
    private static partial Regex MarkupOfWebPages();

    private static bool IsColour(string text) => text.Length == 7 && text[0] == '#' && Signs.AreAll(text[1..], Signs.Hexadecimal);

    private Written? Refuse(Problem problem)
    {
        problems.Add(problem);
        return null;
    }
}
