using System.Text.RegularExpressions;

namespace PlaybookGen.Content;

/// <summary>
/// Stand-ins for the arguments of a message. A message that is made with them shows in its own words where each argument goes and what is done to it
/// (cut to 60 signs, its first word, its last 40 signs), so that the texts of <see cref="Problems"/> become data without being written twice.
/// The stand-ins are made of signs of the private use area, which no message holds.
/// </summary>
internal static partial class Slot
{
    private const int FirstNumber = 0xF0001;

    private const int FirstYear = 9801;

    private static readonly string[] Numbers = ["firstLine", "near", "count", "length", "max", "min", "sign", "expected", "megabytes"];

    private static readonly string[] Dates = ["guess", "agreed", "start", "from", "to", "date", "next"];

    private static readonly string[] Chars = ["open", "close", "quote"];

    public static string Text(string name) => $"q\uE000{name}\uE001 {new string('\uE001', 80)}{name}\uE002";

    public static Phrase Phrase(string name) => new(Text(name), Text(name));

    public static IReadOnlyList<string> List(string name) => [Text(name), Text(name)];

    public static int Number(string name) => FirstNumber + Array.IndexOf(Numbers, name);

    public static PartialDate Date(string name) => new(FirstYear + Array.IndexOf(Dates, name));

    public static char Char(string name) => (char)('\uE010' + Array.IndexOf(Chars, name));

    /// <summary>The text in pieces: what is said, and between it the arguments with what is done to them.</summary>
    public static IReadOnlyList<MessagePiece> Pieces(string text)
    {
        var pieces = new List<MessagePiece>();
        var at = 0;
        foreach (Match match in Standing().Matches(text))
        {
            if (match.Index > at)
                pieces.Add(new MessagePiece(text[at..match.Index]));
            pieces.Add(Piece(match));
            at = match.Index + match.Length;
        }

        if (at < text.Length)
            pieces.Add(new MessagePiece(text[at..]));
        return Joined(pieces);
    }

    private static MessagePiece Piece(Match match)
    {
        if (match.Groups["number"].Success)
            return new MessagePiece("", Numbers[int.Parse(match.ValueSpan, provider: null) - FirstNumber]);
        if (match.Groups["hex"].Success)
            return new MessagePiece("", Numbers[Convert.ToInt32(match.Value, 16) - FirstNumber], "hex");
        if (match.Groups["year"].Success)
            return new MessagePiece("", Dates[int.Parse(match.ValueSpan, provider: null) - FirstYear]);
        if (match.Groups["char"].Success)
            return new MessagePiece("", Chars[match.Value[0] - '\uE010']);
        if (match.Groups["end"].Success)
            return new MessagePiece("", match.Groups["end"].Value, "end");
        var form = match.Value[0] == 'Q' ? "sentence" : match.Value[^1] switch { '…' => "cut", '\uE001' => "first", _ => "" };
        return new MessagePiece("", match.Groups["name"].Value, form);
    }

    /// <summary>Two stand-ins of one list and what stands between them are one argument with its separator.</summary>
    private static List<MessagePiece> Joined(List<MessagePiece> pieces)
    {
        for (var i = 0; i + 2 < pieces.Count; i++)
        {
            if (pieces[i].Name is not ("words" or "parts") || pieces[i + 2].Name != pieces[i].Name)
                continue;
            pieces[i] = pieces[i] with { Separator = pieces[i + 1].Text };
            pieces.RemoveRange(i + 1, 2);
        }

        return pieces;
    }

    [GeneratedRegex("[qQ]\uE000(?<name>\\w+)\uE001(?: \uE001+(?:\\k<name>\uE002|…))?|…\uE001+(?<end>\\w+)\uE002|(?<number>98304\\d)|(?<hex>F000\\d)|(?<year>980[1-7])|(?<char>[\uE010-\uE012])")]
    private static partial Regex Standing();
}
