using PlaybookGen.Model;
using PlaybookGen.Site.Emblems;
using PlaybookGen.Site.Patterns;

namespace PlaybookGen.Site.Cards;

/// <summary>Patterns as they stand in lists.</summary>
public static class PatternCards
{
    public static PatternCard Of(Pattern pattern, Catalogue catalogue) => new()
    {
        To = Link(pattern, catalogue),
        Kind = pattern.Kind,
        Emblem = EmblemChoice.Of(pattern, catalogue.Taxonomy),
        Grade = pattern.Grade,
        Reason = pattern.GradeReason.In(catalogue.Words.Language),
        Conditions = [.. pattern.Conditions.Select(term => catalogue.Link(term).Text)],
        IsOld = pattern.IsOld,
    };

    public static Link Link(Pattern pattern, Catalogue catalogue) => new(SitePath.Pattern(pattern), RuleSentences.Title(pattern, catalogue));
}
