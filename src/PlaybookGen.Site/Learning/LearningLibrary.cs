using PlaybookGen.Model;
using PlaybookGen.Site.Learning.Made;

namespace PlaybookGen.Site.Learning;

/// <summary>What the learning pages share: the drills that are made from the cases are worked out once, when first asked for.</summary>
public sealed class LearningLibrary(Catalogue catalogue)
{
    private readonly Lazy<IReadOnlyList<MadeDrill>> made = new(() => Made.MadeDrills.Of(catalogue.Playbook, catalogue.Words));

    public IReadOnlyList<MadeDrill> MadeDrills => made.Value;

    public bool HasSomethingToReview => catalogue.Playbook.Drills.Count + catalogue.Playbook.Paths.Count + MadeDrills.Count > 0;
}
