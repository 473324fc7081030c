namespace PlaybookGen.Model;

/// <summary>One thing the program has to say about the content: what, where, and how to mend it.</summary>
/// <param name="Code">Permanent, such as <c>PB1104</c>; its spec page has the same name.</param>
/// <param name="Message">What is wrong, in the writer's words: a full sentence.</param>
/// <param name="Fix">What to type instead: a full sentence.</param>
public sealed record Problem(string Code, Severity Severity, Location At, Phrase Message, Phrase Fix)
{
    /// <summary>
    /// The key that it speaks of, where that isn't the one it stands at: its path, such as <c>outcome.statement</c>, or <c>./basis</c> for a key beside it.
    /// </summary>
    public string? Key { get; init; }

    public ProblemLevel Level => Severity switch
    {
        Severity.Error => ProblemLevel.Must,
        Severity.Good => ProblemLevel.Good,
        _ => ProblemLevel.Better,
    };
}
