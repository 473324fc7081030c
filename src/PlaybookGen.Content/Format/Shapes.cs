namespace PlaybookGen.Content;

/// <summary>The shapes that many keys share.</summary>
public static class Shapes
{
    public static Shape Text { get; } = new Shape.Text();

    /// <summary>A title, a name or a label: a line that lists and menus show.</summary>
    public static Shape Line { get; } = new Shape.Text(500);

    public static Shape Markdown { get; } = new Shape.Markdown();

    public static Shape Number { get; } = new Shape.Number();

    public static Shape Amount { get; } = new Shape.Number(Min: 0);

    public static Shape Share { get; } = new Shape.Number(0, 1);

    public static Shape Count { get; } = new Shape.Number(1, 100_000, IsWhole: true);

    public static Shape Date { get; } = new Shape.Date();

    public static Shape YesNo { get; } = new Shape.YesNo();

    public static Shape Id { get; } = new Shape.Id();

    public static Shape Address { get; } = new Shape.Address();

    public static Shape List(Shape item) => new Shape.ListOf(item);

    public static Shape Term(params Facet[] facets) => new Shape.TermOf(facets, []);

    /// <summary>A set of terms: one that is written twice counts once.</summary>
    public static Shape Terms(params Facet[] facets) => new Shape.ListOf(new Shape.TermOf(facets, []), IsSet: true);

    public static Shape Files(FileKind kind) => new Shape.ListOf(new Shape.FileOf(kind), IsSet: true);

    public static Shape.Map Map(string ja, string en, params FormatKey[] keys) => new(new Phrase(ja, en), keys);
}
