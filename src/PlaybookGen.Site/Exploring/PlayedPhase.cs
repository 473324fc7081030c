using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>One 局面 as the exploring pages compare it: what the customer was like and wanted, what was done, what came of it.</summary>
public sealed record PlayedPhase
{
    public required SuccessCase Case { get; init; }

    /// <summary>Index into <see cref="SuccessCase.History"/>.</summary>
    public required int Revision { get; init; }

    /// <summary>Industries, conditions and obstacles as written, each once, sorted.</summary>
    public required IReadOnlyList<TermId> Traits { get; init; }

    /// <summary>The traits with everything above them.</summary>
    public required IReadOnlySet<TermId> Context { get; init; }

    /// <summary>Outcome tags with everything above them.</summary>
    public required IReadOnlySet<TermId> Outcomes { get; init; }

    /// <summary>Tactics that were carried out, as written, each once, sorted.</summary>
    public required IReadOnlyList<TermId> Done { get; init; }

    /// <summary>Null when the result is not known, or rests on numbers that are no results.</summary>
    public ResultLevel? Result { get; init; }

    /// <summary>A failure of a plan that was hardly carried out says nothing against its tactics.</summary>
    public bool WasHardlyCarriedOut { get; init; }

    /// <summary>Whether its provenance is evidence in this library; if not, it is counted apart.</summary>
    public required bool IsEvidence { get; init; }

    public Revision State => Case.History[Revision];

    public string Organisation => Case.Organisation;
}
