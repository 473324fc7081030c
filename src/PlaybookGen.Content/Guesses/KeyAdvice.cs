namespace PlaybookGen.Content;

/// <summary>What the writer of an unknown key probably meant.</summary>
/// <param name="Nearest">The key of the same place that is spelt almost like it.</param>
/// <param name="Written">The name or alias of that key that is nearest.</param>
/// <param name="Elsewhere">Where a key of exactly this name belongs, such as <c>outcome.statement</c>.</param>
public readonly record struct KeyAdvice(FormatKey? Nearest, string? Written, string? Elsewhere)
{
    /// <param name="shape">The keys that are allowed in this place.</param>
    /// <param name="root">The shape of the whole file.</param>
    public static KeyAdvice For(Shape.Map shape, Shape root, string name)
    {
        var tidy = name.Trim().Normalize(System.Text.NormalizationForm.FormKC);
        if (shape.Find(tidy) is null && KeyPlaces.Of(root).GetValueOrDefault(tidy) is { } place)
            return new KeyAdvice(null, null, place);
        var written = Content.Nearest.Of(tidy, shape.Keys.SelectMany(key => key.Names));
        return new KeyAdvice(written is null ? null : shape.Find(written), written, null);
    }

    public Problem ToProblem(Location at, string name, Phrase place) => this switch
    {
        { Elsewhere: { } elsewhere } => Problems.KeyBelongsElsewhere(at, name, place, elsewhere) with { Key = elsewhere },
        _ => Problems.KeyIsUnknown(at, name, place, Written) with { Key = Nearest is null ? null : "./" + Nearest.Name },
    };
}
