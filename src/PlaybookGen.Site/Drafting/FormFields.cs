using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>Makes the parts of the form, each with its words and its example.</summary>
internal sealed class FormFields(Words words)
{
    public Words Words { get; } = words;

    /// <param name="within">The keys of the lists and maps that the field stands in, ending in a dot; empty at the top.</param>
    public FormPart.Field Of(FormLength length, FieldKind kind, string key, FieldExample? example = null, string within = "", bool isRequired = false) =>
        new(length, key, kind, Words.Field(within + key), isRequired, [], null, example);

    public FormPart.Field Terms(FormLength length, Facet facet, string key, FieldExample? example, string within = "", bool isRequired = false) =>
        Of(length, FieldKind.Terms, key, example, within, isRequired) with { Facet = facet };

    public FormPart.Field Term(FormLength length, Facet facet, string key, string within, FieldExample? example = null, bool isRequired = false) =>
        Of(length, FieldKind.Term, key, example, within, isRequired) with { Facet = facet };

    public FormPart.Field Choice<T>(FormLength length, string key, Func<T, string> label, FieldExample? example = null, string within = "", bool isRequired = false)
        where T : struct, Enum =>
        Of(length, FieldKind.Choice, key, example, within, isRequired) with
        {
            Choices = [.. Enum.GetValues<T>().Select(value => new FieldChoice(FormatWord.Of(value), label(value)))],
        };
}
