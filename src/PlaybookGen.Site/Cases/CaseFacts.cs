using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>The fact card of a case.</summary>
public static class CaseFacts
{
    public static IReadOnlyList<CaseFact> Of(SuccessCase item, Catalogue catalogue)
    {
        var words = catalogue.Words;
        CaseFact[] facts =
        [
            new(words.WhenKnown, [new FactValue(words.Date(item.Date))]),
            new(words.Organisation, Texts(IsName(item.Organisation) ? item.Organisation : null)),
            new(words.OtherCasesOfOrganisation, [.. catalogue.CasesOfSame(item).Select(Catalogue.Link).Select(link => new FactValue(link.Text, link))]),
            new(words.Of(Facet.Industries), Links(Facet.Industries, item.Industries)),
            new(words.Of(Facet.Conditions), Links(Facet.Conditions, item.Conditions)),
            new(words.Of(Facet.Obstacles), Links(Facet.Obstacles, item.Obstacles)),
            new(words.Size, Texts(item.Size is { } size ? words.Of(size) : null)),
            new(words.Phase, Texts(item.Phase is { } phase ? words.Of(phase) : null)),
            new(words.Product, Texts(item.Product?.Name, item.Product?.Kind is { } kind ? words.Of(kind) : null)),
            new(words.ProductValue, Texts(item.Product?.Value)),
            new(words.ProvenanceLabel, Texts(words.Of(item.Provenance))),
        ];
        return [.. facts.Where(fact => fact.Values.Count > 0)];

        IReadOnlyList<FactValue> Links(Facet facet, IReadOnlyList<string> ids) =>
            [.. ids.Select(id => catalogue.Link(facet, id)).Select(link => new FactValue(link.Text, link))];
    }

    /// <summary>What is known of renewal, effort and return.</summary>
    public static IReadOnlyList<CaseFact> Terms(SuccessCase item, Words words)
    {
        CaseFact[] facts =
        [
            new(words.Renewal, Texts(item.Renewal?.Date is { } date ? words.Date(date) : null)),
            new(words.RenewalBudgetLabel, Texts(item.Renewal?.Budget is { } budget ? words.Of(budget) : null)),
            new(words.InitialEffort, Texts(item.Cost?.Initial is { } initial ? words.Of(initial) : null)),
            new(words.RunningEffort, Texts(item.Cost is { } cost ? words.Of(new Dose(cost.HoursPerMonth, cost.Months, null, null, null)) : null)),
            new(words.Return, Texts(item.Roi is { } roi ? words.ReturnOf(roi) : null, item.Roi?.Basis is { } basis ? words.Of(basis) : null)),
        ];
        return [.. facts.Where(fact => fact.Values.Count > 0)];
    }

    /// <summary>An id tells independent cases apart and says nothing to a reader.</summary>
    private static bool IsName(string organisation) => organisation.Any(sign => !char.IsAsciiLetterLower(sign) && !char.IsAsciiDigit(sign) && sign != '-');

    private static IReadOnlyList<FactValue> Texts(params string?[] texts) =>
        [.. texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => new FactValue(text!))];
}
