namespace PlaybookGen.Content;

/// <summary>A drill from what was written and checked.</summary>
public static class DrillBinder
{
    private static readonly Facet[] TagFacets = [Facet.Outcomes, Facet.Tactics, Facet.Obstacles];

    /// <summary>Hints are given one at a time, as ヒント1, ヒント2 and so on.</summary>
    private static readonly char[] Numbering = [.. "0123456789０１２３４５６７８９ 　"];

    public static Drill Bind(ReadFile file, Taxonomy taxonomy)
    {
        var root = (Written.Map)file.Root!;
        return new Drill
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Title = root.Required("title"),
            Kind = root.WordOf<DrillKind>("kind")!.Value,
            Level = root.WholeOf("level")!.Value,
            Minutes = root.WholeOf("minutes")!.Value,
            Cases = root.TextsOf("cases"),
            Tags = [.. root.TextsOf("tags").Select(id => new TermId(Array.Find(TagFacets, facet => taxonomy.Find(facet, id) is not null), id))],
            Choices =
            [
                .. root.MapsOf("choices").Select(choice => new DrillChoice(choice.Required("text"), choice.YesNoOf("correct") == true, choice.TextOf("why"))),
            ],
            Rubric = root.TextsOf("rubric"),
            Sources = CaseBinder.Sources(root),
            Sections = [.. file.Body.Select(section => new DrillSection(Role(section.Title), section.Title, section.Text))],
        };
    }

    private static DrillSectionRole Role(string title) => title.Trim().TrimEnd(Numbering).ToLowerInvariant() switch
    {
        "状況" or "situation" => DrillSectionRole.Situation,
        "問い" or "question" => DrillSectionRole.Question,
        "ヒント" or "hint" or "hints" => DrillSectionRole.Hint,
        "解答例" or "answer" => DrillSectionRole.Answer,
        "解説" or "explanation" => DrillSectionRole.Explanation,
        "もう一問" or "follow-up" => DrillSectionRole.FollowUp,
        _ => DrillSectionRole.Other,
    };
}
