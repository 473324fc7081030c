using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A statement to be tested: customers like this, with this wanted, who planned these tactics or left this one out.</summary>
sealed record Candidate(PatternKind Kind, IReadOnlyList<TermId> Context, TermId? Outcome, IReadOnlyList<TermId> Tactics, TermId? Missing)
{
    public int Length => Context.Count + (Outcome is null ? 0 : 1) + Tactics.Count + (Missing is null ? 0 : 1);

    /// <summary>The same customers with the same outcome wanted, whatever they did: what the statement is compared in.</summary>
    public Candidate Frame => this with { Tactics = [], Missing = null };

    public RowSet Cover(CaseTable table)
    {
        var cover = table.All;
        foreach (var term in Context.Concat(Tactics))
            cover = cover.And(table.Items[term]);
        if (Outcome is { } outcome)
            cover = cover.And(table.Items[outcome]);
        return Missing is { } missing ? cover.Without(table.Items[missing]) : cover;
    }

    /// <summary>The same statement with one element more: an outcome, which it has none of yet, a tactic or something of the context.</summary>
    public Candidate With(TermId term) => term.Facet switch
    {
        Facet.Outcomes => this with { Outcome = term },
        Facet.Tactics => this with { Tactics = [.. Tactics.Append(term).Order()] },
        _ => this with { Context = [.. Context.Append(term).Order()] },
    };

    /// <summary>The same statement with one element less, for each element; with all tactics less last, where there are several.</summary>
    public IEnumerable<Candidate> Generalisations() =>
        Tactics.Count > 1 ? Parents().Append(this with { Tactics = [] }) : Parents();

    /// <summary>The same statement with one element less, for each element.</summary>
    public IEnumerable<Candidate> Parents()
    {
        foreach (var term in Context)
            yield return this with { Context = [.. Context.Where(other => other != term)] };
        if (Outcome is not null)
            yield return this with { Outcome = null };
        foreach (var tactic in Tactics)
            yield return this with { Tactics = [.. Tactics.Where(other => other != tactic)] };
        if (Missing is not null)
            yield return this with { Missing = null };
    }

    public override string ToString() =>
        string.Join(' ', Context.Select(term => term.ToString()).Append(Outcome?.ToString() ?? "").Concat(Tactics.Select(term => term.ToString())).Append("-" + Missing));
}
