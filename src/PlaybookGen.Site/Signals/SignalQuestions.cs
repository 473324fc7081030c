using PlaybookGen.Model;

namespace PlaybookGen.Site.Signals;

/// <summary>What to ask a customer who is in an undesirable state.</summary>
public static class SignalQuestions
{
    private const int Shown = 3;

    /// <summary>Questions for the state itself, then for the states above it in the tree; without any, those that help to state what is wanted.</summary>
    public static IReadOnlyList<string> Of(Term obstacle, IReadOnlyList<Question> questions)
    {
        var own = questions.Where(question => question.For == obstacle.Id)
            .Concat(questions.Where(question => question.For is { } key && key == obstacle.Parent))
            .ToList();
        var asked = own.Count > 0 ? own : [.. questions.Where(question => question.For == FormatWord.Of(OutcomeState.Undefined))];
        return [.. asked.Take(Shown).Select(question => question.Ask)];
    }
}
