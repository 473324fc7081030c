using PlaybookGen.Model;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

/// <summary>Industry, kind of product, purpose, organisation and size: what reasons are counted by.</summary>
public static class ReasonAxes
{
    public static IReadOnlyList<ReasonAxis> Of(IReadOnlyList<PlayedPhase> phases, Catalogue catalogue)
    {
        var words = catalogue.Words;
        return
        [
            new("by-industry", words.ReasonsByIndustry, phases, phase => OrNotWritten(Roots(phase.Case.Industries, Facet.Industries, catalogue), words)),
            new("by-kind", words.ReasonsByKind, phases, phase => [phase.Case.Product?.Kind is { } kind ? words.Of(kind) : words.NotWritten]),
            new("by-purpose", words.ReasonsByPurpose, phases, phase => OrNotWritten(Roots(phase.State.Outcome?.Tags ?? phase.Case.Outcome.Tags, Facet.Outcomes, catalogue), words)),
            new("by-organisation", words.ReasonsByOrganisation, phases, phase => OrNotWritten(OrganisationOf(phase, catalogue), words)),
            new("by-size", words.ReasonsBySize, phases, phase => [phase.Case.Size is { } size ? words.Of(size) : words.NotWritten]),
        ];
    }

    /// <summary>Who of the customer took part, and the conditions that tell how it is organised.</summary>
    private static IEnumerable<string> OrganisationOf(PlayedPhase phase, Catalogue catalogue) =>
        phase.Case.Stakeholders.Where(person => person.Role is not null).Select(person => person.Role!.Value).Distinct().Order().Select(role => catalogue.Words.TakesPart(catalogue.Words.Of(role)))
            .Concat(phase.Case.Conditions
                .Where(id => catalogue.Taxonomy.Find(Facet.Conditions, id)?.Axis is ConditionAxis.Customer or ConditionAxis.Department or ConditionAxis.Rank or ConditionAxis.Size)
                .Distinct(StringComparer.Ordinal).Select(id => catalogue.Taxonomy.Label(Facet.Conditions, id)));

    private static IEnumerable<string> Roots(IReadOnlyList<string> ids, Facet facet, Catalogue catalogue) =>
        ids.Select(id => catalogue.Taxonomy.Ancestors(facet, id) is [.., var root] ? root : id).Distinct(StringComparer.Ordinal).Select(id => catalogue.Taxonomy.Label(facet, id));

    /// <summary>A 局面 that says nothing is counted all the same, so that the columns of every table hold all of them.</summary>
    private static List<string> OrNotWritten(IEnumerable<string> columns, Words words)
    {
        var said = columns.Distinct(StringComparer.Ordinal).ToList();
        return said.Count == 0 ? [words.NotWritten] : said;
    }
}
