namespace PlaybookGen.Model;

/// <summary>The three levels of what is said about content.</summary>
public sealed partial class Words
{
    public string Of(ProblemLevel level) => level switch
    {
        ProblemLevel.Must => Pick("直さないと載りません", "must be mended"),
        ProblemLevel.Better => Pick("直すと良くなります", "better if mended"),
        _ => Pick("良い点", "good"),
    };
}
