namespace PlaybookGen.Content;

/// <summary>Pages, kits, paths, questions and the lifecycle from what was written and checked.</summary>
public static class LibraryBinder
{
    public static FreePage Page(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        return new FreePage
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Title = root.Required("title"),
            Summary = root.TextOf("summary"),
            Sheet = file.Place.Kind == FileKind.Page ? root.TextOf("sheet") : null,
            Body = file.Body.Count == 0 ? MarkdownText.Empty : file.Body[0].Text,
        };
    }

    public static LearningPath Path(ReadFile file)
    {
        var root = (Written.Map)file.Root!;
        return new LearningPath
        {
            Id = file.Place.Id,
            SourcePath = file.Source.Path,
            Title = root.Required("title"),
            Summary = root.TextOf("summary"),
            Steps = [.. root.MapsOf("steps").Select(Step)],
        };
    }

    public static IReadOnlyList<Question> Questions(ReadFile file) =>
        [.. Entries(file).Select(question => new Question(question.Required("ask"), question.TextOf("for")))];

    public static IReadOnlyList<LifecyclePhase> Lifecycle(ReadFile file) =>
    [
        .. Entries(file).Select(phase => new LifecyclePhase
        {
            Id = phase.Required("id"),
            Label = phase.Required("label"),
            FromMonth = phase.NumberOf("from-month"),
            ToMonth = phase.NumberOf("to-month"),
            Indicators =
            [
                .. phase.MapsOf("indicators").Select(one => new PhaseIndicator(one.Required("name"), one.NumberOf("at-least"), one.YesNoOf("tentative") == true)),
            ],
            ChurnWords = phase.TextsOf("churn-words"),
            Kits = phase.TextsOf("kits"),
        }),
    ];

    /// <summary>The entries of a file that is a list.</summary>
    public static IEnumerable<Written.Map> Entries(ReadFile file) => ((Written.Items)file.Root!).Values.OfType<Written.Map>();

    private static PathStep Step(Written.Map step) => To(step) with { Minutes = step.NumberOf("minutes"), Task = step.TextOf("task"), At = step.TextOf("at") };

    private static PathStep To(Written.Map step)
    {
        if (step.TextOf("page") is { } page)
            return new PathStep.ReadPage(page);
        if (step.TextOf("case") is { } one)
            return new PathStep.ReadCase(one);
        if (step.TextOf("drill") is { } drill)
            return new PathStep.DoDrill(drill);
        if (step.TextOf("write") is not null)
            return new PathStep.WriteCase();
        return new PathStep.ReadPattern([.. step.TextsOf("pattern").Where(tactic => tactic != "any")]);
    }
}
