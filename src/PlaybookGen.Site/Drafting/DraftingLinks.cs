using PlaybookGen.Model;

namespace PlaybookGen.Site.Drafting;

/// <summary>The pages on which cases and plans are written, and ways to open them filled.</summary>
public static class DraftingLinks
{
    public static readonly SitePath Contribute = new("contribute/");
    public static readonly SitePath Plan = new("plan/");

    public static Link ToContribute(Words words) => new(Contribute, words.Contribute);

    /// <summary>The form with what a pattern states.</summary>
    public static Link CaseLike(Pattern pattern, Words words) => new(Contribute, words.AddCaseLikeThis, null, "pattern=" + pattern.Id);

    public static Link PlanFrom(Pattern pattern, Words words) => new(Plan, words.PlanFromThisPattern, null, "pattern=" + pattern.Id);
}
