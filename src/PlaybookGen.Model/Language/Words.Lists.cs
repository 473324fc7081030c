namespace PlaybookGen.Model;

/// <summary>Names of the lists of the site.</summary>
public sealed partial class Words
{
    public string WinningPatterns => Pick("勝ちパターン", "Winning patterns");

    public string LosingPatterns => Pick("負けパターン", "Losing patterns");

    public string CaseList => Pick("事例", "Cases");
}
