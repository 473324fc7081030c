namespace PlaybookGen.Model;

/// <summary>Words of the worked example of a grade.</summary>
public sealed partial class Words
{
    public string GradeExampleTitle => Pick("このライブラリの型で、印を数える", "A grade of this library, counted");

    public string GradeExampleLead => Pick("サイトを作るたびに、いまある事例から数え直しています。", "Counted anew from the cases each time the site is built.");

    public string GradeExamplePattern => Pick("数える型", "The pattern");

    public string GradeExampleOrganisations(int organisations) => Pick(
        $"同じ組織の局面をまとめると、独立した{Number(organisations)}組織です。",
        $"Taken together by organisation they are {Organisations(organisations)}, independent of each other.");
}
