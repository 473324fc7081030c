namespace PlaybookGen.Content;

/// <summary>Rules between the keys of one file.</summary>
public static class FileRules
{
    public static void Check(Written root, FilePlace place, ProblemList problems)
    {
        switch (place.Kind, root)
        {
            case (FileKind.Case, Written.Map map):
                CaseRules.Check(map, problems);
                break;
            case (FileKind.Drill, Written.Map map):
                CheckDrill(map, problems);
                break;
            case (FileKind.Path, Written.Map map):
                foreach (var step in map.MapsOf("steps").Where(step => LibraryFormat.StepThings.Count(step.Has) != 1 && step.Shape.Keys.Any(key => step.Has(key.Name))))
                    problems.Add(Problems.StepNeedsOneKey(step.At));
                break;
        }
    }

    private static void CheckDrill(Written.Map drill, ProblemList problems)
    {
        var choices = drill.MapsOf("choices").ToList();
        if (choices.Count == 0 && drill.ItemsOf("rubric").Count == 0)
            problems.Add(Problems.DrillHasNoAnswer(drill.Keys.GetValueOrDefault("choices") ?? drill.Keys.GetValueOrDefault("rubric") ?? Start(drill)));
        else if (choices.Count > 0 && choices.TrueForAll(choice => choice.YesNoOf("correct") != true))
            problems.Add(Problems.DrillHasNoRightChoice(drill.Find("choices")!.At));
    }

    private static Location Start(Written.Map root) => new(root.At.File, 1, 1);
}
