namespace PlaybookGen.Content;

/// <summary>A key of the content format.</summary>
/// <param name="Name">The canonical English name.</param>
/// <param name="Aliases">Japanese names that may be written instead.</param>
/// <param name="IsRequired">Whether a file without it, or with an empty value, is refused.</param>
/// <param name="About">What belongs there, for descriptions.</param>
public sealed record FormatKey(string Name, IReadOnlyList<string> Aliases, Shape Shape, bool IsRequired, Phrase About)
{
    /// <summary>The canonical name, then the aliases.</summary>
    public IReadOnlyList<string> Names { get; } = [Name, .. Aliases];

    public static FormatKey Required(string name, Shape shape, string ja, string en) =>
        new(name, KeyAliases.Of(name), shape, true, new Phrase(ja, en));

    public static FormatKey Optional(string name, Shape shape, string ja, string en) =>
        new(name, KeyAliases.Of(name), shape, false, new Phrase(ja, en));

    /// <summary>The name as it is shown to a writer: with its Japanese alias where there is one.</summary>
    public override string ToString() => Aliases.Count == 0 ? Name : $"{Name} ({Aliases[0]})";
}
