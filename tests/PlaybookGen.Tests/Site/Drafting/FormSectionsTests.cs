using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Drafting;

namespace PlaybookGen.Tests.Site.Drafting;

public class FormSectionsTests
{
    private static readonly IReadOnlyList<FormSection> Sections = FormSections.Of(new Catalogue(SmallLibrary.Playbook, SmallLibrary.Patterns));

    private static readonly IReadOnlyList<(string Key, FormPart.Field Field)> Fields = [.. Sections.SelectMany(section => Under(section.Parts, ""))];

    [Fact]
    public void EveryFieldStandsForAKeyOfACaseFile() =>
        Assert.Equal(["body"], Fields.Select(field => field.Key).Where(key => ShapeAt(CaseFormat.Root, key.Split('.')) is null).Distinct());

    [Fact]
    public void TheShortFormAsksForEverythingThatACaseMustHave()
    {
        var asked = Fields.Where(field => field.Field.Length == FormLength.Short).Select(field => field.Key).ToHashSet();

        Assert.Equal([], Required(CaseFormat.Root, "").Where(key => !asked.Contains(key)));
    }

    [Fact]
    public void TheWholeFormAsksForEveryKeyOfACaseAndOfEachOfItsPhases()
    {
        var asked = Fields.Select(field => field.Key).ToHashSet();

        // The form names the objectives itself.
        Assert.Equal(["plan.objectives.id", "revisions.plan.objectives.id"], Leaves(CaseFormat.Root, "").Where(key => !asked.Contains(key)));
    }

    [Fact]
    public void AFieldShowsHowARealCaseFilledItInBeforeOneForPractice()
    {
        var example = Fields.First(field => field.Key == "title").Field.Example!;

        Assert.Equal(("アクメの定着", "アクメの定着"), (example.Text, example.In.To.Text));
        Assert.All(Fields.Select(field => field.Field.Example).OfType<FieldExample>(), one => Assert.Equal(Provenance.Published, one.In.Provenance is Provenance.Anonymised ? Provenance.Published : one.In.Provenance));
    }

    [Fact]
    public void TheChoicesOfAFieldAreTheWordsOfTheFormat()
    {
        foreach (var (key, field) in Fields.Where(field => field.Field.Kind == FieldKind.Choice && field.Field.Choices.Count > 0))
        {
            var shape = Assert.IsType<Shape.Word>(ShapeAt(CaseFormat.Root, key.Split('.')));
            Assert.Equal(shape.Choices.Select(choice => choice.Word), field.Choices.Select(choice => choice.Word));
        }
    }

    private static IEnumerable<(string Key, FormPart.Field Field)> Under(IReadOnlyList<FormPart> parts, string above) => parts.SelectMany(part => part switch
    {
        FormPart.Field field => [(above + field.Key, field)],
        FormPart.Group group => Under(group.Parts, above),
        FormPart.Repeated list => Under(list.Parts, above + list.Key + "."),
        _ => throw new InvalidOperationException(part.ToString()),
    });

    private static Shape? ShapeAt(Shape shape, string[] keys) => (Inner(shape), keys) switch
    {
        (var found, []) => found,
        (Shape.Map map, [var key, .. var rest]) => map.Find(key) is { } next ? ShapeAt(next.Shape, rest) : null,
        _ => null,
    };

    private static Shape Inner(Shape shape) => shape is Shape.ListOf list ? list.Item : shape;

    private static IEnumerable<string> Required(Shape.Map map, string above) => map.Keys.Where(key => key.IsRequired)
        .SelectMany(key => key.Shape is Shape.Map inner ? Required(inner, above + key.Name + ".") : [above + key.Name]);

    private static IEnumerable<string> Leaves(Shape shape, string above) => Inner(shape) is Shape.Map map
        ? map.Keys.SelectMany(key => Leaves(key.Shape, above + key.Name + ".")).Distinct()
        : [above.TrimEnd('.')];
}
