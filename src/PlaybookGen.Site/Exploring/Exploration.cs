using PlaybookGen.Model;

namespace PlaybookGen.Site.Exploring;

/// <summary>What the exploring pages look through: the catalogue and, read once when first asked for, every 局面.</summary>
public sealed class Exploration(Catalogue catalogue)
{
    private readonly Lazy<IReadOnlyList<PlayedPhase>> phases = new(() => PlayedPhases.Of(catalogue.Playbook));

    public Catalogue Catalogue { get; } = catalogue;

    public Words Words => Catalogue.Words;

    public Taxonomy Taxonomy => Catalogue.Taxonomy;

    public IReadOnlyList<PlayedPhase> Phases => phases.Value;
}
