namespace PlaybookGen.Model;

/// <content>The families that an emblem stands for, and plans drawn as examples.</content>
public sealed partial class Words
{
    /// <summary>Comes before a link to the case.</summary>
    public string SheetExample => Pick("図の計画：", "The plan above: ");

    public string Of(EmblemFamily family) => family switch
    {
        EmblemFamily.Trust => Of(Stage.Trust),
        EmblemFamily.Issue => Of(Stage.Issue),
        EmblemFamily.Design => Of(Stage.Design),
        EmblemFamily.Sensemaking => Of(Stage.Sensemaking),
        EmblemFamily.Review => Of(Stage.Review),
        EmblemFamily.Goal => Of(Principle.Goal),
        EmblemFamily.Pair => Of(Principle.Pair),
        EmblemFamily.Opportunity => Of(Principle.Opportunity),
        _ => Pick("段階を問わない", "Any stage"),
    };
}
