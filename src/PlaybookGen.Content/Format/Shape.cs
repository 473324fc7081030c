namespace PlaybookGen.Content;

/// <summary>
/// What may stand as a value in a content file. The format is data made of these: one reader checks every file against it,
/// and the JSON Schemas and the browser's rules are written from it.
/// </summary>
public abstract record Shape
{
    private Shape()
    {
    }

    /// <summary>Words on one line or more, never empty.</summary>
    /// <param name="MaxLength">The most UTF-16 units.</param>
    public sealed record Text(int MaxLength = 5000) : Shape;

    /// <summary>Markdown, rendered without raw HTML.</summary>
    public sealed record Markdown : Shape;

    /// <summary>A decimal number.</summary>
    /// <param name="Min">The smallest number allowed, itself included.</param>
    /// <param name="Max">The largest number allowed, itself included.</param>
    /// <param name="IsWhole">Whether decimals are refused.</param>
    public sealed record Number(double? Min = null, double? Max = null, bool IsWhole = false) : Shape;

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public sealed record Date : Shape;

    /// <summary>true or false.</summary>
    public sealed record YesNo : Shape;

    /// <summary>One of a fixed set of words.</summary>
    public sealed record Word(IReadOnlyList<WordChoice> Choices) : Shape;

    /// <summary>The id that this entry gets: lower-case ASCII letters, digits and hyphens, 1 to 80 characters.</summary>
    public sealed record Id : Shape;

    /// <summary>The id of a term of one of these facets, or one of the further words.</summary>
    public sealed record TermOf(IReadOnlyList<Facet> Facets, IReadOnlyList<string> OrWords) : Shape;

    /// <summary>The id of an objective of the same plan.</summary>
    public sealed record ObjectiveOf : Shape;

    /// <summary>The id of another file of the content folder.</summary>
    public sealed record FileOf(FileKind Kind) : Shape;

    /// <summary>An http or https address.</summary>
    /// <param name="IsPlain">Whether only the signs of a plain address are allowed, with no question mark and no fragment.</param>
    public sealed record Address(bool IsPlain = false) : Shape;

    /// <summary>A colour written #rrggbb.</summary>
    public sealed record Colour : Shape;

    /// <summary>The name of a picture that lies in the content folder itself.</summary>
    public sealed record Picture : Shape;

    /// <summary>A list; a single value stands for a list of one.</summary>
    /// <param name="Item">What each entry is.</param>
    /// <param name="IsSet">Whether an entry that is written twice counts once.</param>
    public sealed record ListOf(Shape Item, bool IsSet = false) : Shape;

    /// <summary>Keys with values.</summary>
    /// <param name="Name">What the whole is called in messages.</param>
    public sealed record Map(Phrase Name, IReadOnlyList<FormatKey> Keys) : Shape
    {
        private readonly Dictionary<string, FormatKey> byName = Keys
            .SelectMany(key => key.Names.Select(name => (name, key)))
            .ToDictionary(pair => pair.name, pair => pair.key, StringComparer.Ordinal);

        /// <summary>The key of this name or Japanese alias, or null.</summary>
        public FormatKey? Find(string name) => byName.GetValueOrDefault(name);
    }
}
