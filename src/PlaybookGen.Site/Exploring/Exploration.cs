using PlaybookGen.Model;
using PlaybookGen.Site.Matrix;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Site.Exploring;

/// <summary>What the exploring pages look through: the catalogue and, worked out once when first asked for, every 局面 and how it all went.</summary>
public sealed class Exploration
{
    private readonly Lazy<IReadOnlyList<PlayedPhase>> phases;
    private readonly Lazy<MatrixCounts> counts;
    private readonly Lazy<IReadOnlyList<ReasonAxis>> reasons;

    public Exploration(Catalogue catalogue)
    {
        Catalogue = catalogue;
        phases = new(() => PlayedPhases.Of(catalogue.Playbook));
        counts = new(() => new MatrixCounts(this));
        reasons = new(() => ReasonAxes.Of(Phases, Catalogue));
    }

    public Catalogue Catalogue { get; }

    public Words Words => Catalogue.Words;

    public Taxonomy Taxonomy => Catalogue.Taxonomy;

    public IReadOnlyList<PlayedPhase> Phases => phases.Value;

    /// <summary>Whether a case is evidence in this library.</summary>
    public bool IsEvidence(SuccessCase item) => Catalogue.Playbook.Site.Mining.Count.Contains(item.Provenance);

    public MatrixCounts Counts => counts.Value;

    /// <summary>What undesirable states are counted by.</summary>
    public IReadOnlyList<ReasonAxis> Reasons => reasons.Value;
}
