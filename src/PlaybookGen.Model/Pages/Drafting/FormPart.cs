namespace PlaybookGen.Model;

/// <summary>A part of the form: a field, a group of parts, or a list of entries that are alike.</summary>
/// <param name="Length">The shortest form that shows it.</param>
public abstract record FormPart(FormLength Length)
{
    /// <summary>One thing to fill in.</summary>
    /// <param name="Key">Where its value stands in a case file, seen from the list that it belongs to: <c>outcome.statement</c>.</param>
    /// <param name="Choices">The words to choose from, for <see cref="FieldKind.Choice"/>.</param>
    /// <param name="Facet">The vocabulary, for <see cref="FieldKind.Term"/> and <see cref="FieldKind.Terms"/>.</param>
    /// <param name="Example">How a real case filled it in; null when none did.</param>
    public sealed record Field(
        FormLength Length, string Key, FieldKind Kind, FieldWords Words, bool IsRequired, IReadOnlyList<FieldChoice> Choices, Facet? Facet, FieldExample? Example)
        : FormPart(Length);

    /// <summary>Parts that are shown together.</summary>
    /// <param name="IsFolded">Whether it stays folded until it is asked for.</param>
    public sealed record Group(FormLength Length, string Title, IReadOnlyList<FormPart> Parts, bool IsFolded = false)
        : FormPart(Length);

    /// <summary>Entries that are alike, as many as the writer wants.</summary>
    /// <param name="Key">Where the list stands in a case file.</param>
    /// <param name="Entry">What one entry is called.</param>
    /// <param name="Lead">What belongs there, in a sentence.</param>
    /// <param name="When">The value of another field that it is asked for, as <c>provenance=published</c>; null when it always is.</param>
    public sealed record Repeated(FormLength Length, string Key, string Title, string Entry, string Lead, IReadOnlyList<FormPart> Parts, string? When = null)
        : FormPart(Length);
}
