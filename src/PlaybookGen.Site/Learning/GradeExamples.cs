using PlaybookGen.Model;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Learning;

/// <summary>The worked example of the page about grades.</summary>
public static class GradeExamples
{
    /// <summary>Of the pattern with the highest grade that results stand behind; null where no pattern has one.</summary>
    public static GradeExample? Of(Catalogue catalogue)
    {
        var graded = catalogue.Patterns.All.Where(pattern => pattern.Grade is Grade.Proven or Grade.Replicated or Grade.SingleCase).ToList();
        if (graded.Count == 0)
            return null;
        var pattern = graded.OrderBy(pattern => pattern.Grade).ThenByDescending(pattern => pattern.Organisations).First();
        var language = catalogue.Words.Language;
        return new GradeExample(
            new Link(SitePath.Pattern(pattern), RuleSentences.Title(pattern, catalogue)),
            pattern.Kind,
            RuleSentences.Text(pattern, catalogue),
            EvidenceGroups.Of(pattern, catalogue),
            pattern.Organisations,
            pattern.Grade,
            pattern.GradeReason.In(language),
            pattern.ToLift.In(language));
    }
}
