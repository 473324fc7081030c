using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>One 局面 as the miner sees it: what the customer was like and wanted, what was done, what became of it.</summary>
public sealed record Episode
{
    public required string CaseId { get; init; }

    /// <summary>Index into <see cref="SuccessCase.History"/>.</summary>
    public required int Revision { get; init; }

    public required string Organisation { get; init; }

    public required PartialDate Date { get; init; }

    /// <summary>The date of the case that it belongs to.</summary>
    public required PartialDate CaseDate { get; init; }

    /// <summary>Industries, conditions and obstacles, each with its ancestors.</summary>
    public required TermSet Context { get; init; }

    /// <summary>Outcome tags with their ancestors.</summary>
    public required TermSet Outcomes { get; init; }

    /// <summary>What it is in each covariate that the library declares, from the narrowest word to the widest; nothing where it isn't told.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Covariates { get; init; }

    /// <summary>Every tactic of the plan, with its ancestors.</summary>
    public required TermSet Planned { get; init; }

    /// <summary>The tactics that were carried out, with their ancestors.</summary>
    public required TermSet Done { get; init; }

    /// <summary>Tactics as the case names them, those first that the plan marks in red or that serve the most objectives.</summary>
    public required IReadOnlyList<TermId> Leading { get; init; }

    /// <summary>Null when the result is not known, or rests on numbers that are no results.</summary>
    public ResultLevel? Result { get; init; }

    /// <summary>Whether a number of the outcome was measured or reported; a result without one is told, not counted.</summary>
    public bool HasResultNumber { get; init; }

    /// <summary>A failure whose plan was not carried out enough: it says nothing against the tactics (domain row 32).</summary>
    public bool WasHardlyCarriedOut { get; init; }

    /// <summary>Whether its provenance is evidence in this library.</summary>
    public required bool IsEvidence { get; init; }

    /// <summary>Whether it is the last state of its plan.</summary>
    public required bool IsFinal { get; init; }
}
