using PlaybookGen.Model;
using PlaybookGen.Site.Learning.Made;

namespace PlaybookGen.Site.Learning;

/// <summary>What the learning pages share: the drills that are made from the cases are worked out once, when first asked for.</summary>
public sealed class LearningLibrary
{
    private readonly Catalogue catalogue;
    private readonly Lazy<DrillMaterial> material;
    private readonly Lazy<IReadOnlyList<MadeDrill>> made;

    public LearningLibrary(Catalogue catalogue)
    {
        this.catalogue = catalogue;
        material = new(() => new DrillMaterial(catalogue.Playbook, catalogue.Words));
        made = new(() => Made.MadeDrills.Of(material.Value));
    }

    public IReadOnlyList<MadeDrill> MadeDrills => made.Value;

    /// <summary>What there is too little of for any drill of a kind; null for a kind that has drills.</summary>
    public MadeDrillNeed? NeedOf(MadeDrillKind kind) =>
        MadeDrills.Any(drill => drill.Kind == kind) ? null : Made.DrillNeeds.Of(kind, material.Value);

    /// <summary>Drills whose answer is in the case, in the order of their kinds.</summary>
    public IEnumerable<Link> Of(SuccessCase item) => MadeDrills.Where(drill => drill.CaseId == item.Id).Select(Link);

    /// <summary>Drills whose answer is in a 局面 that the pattern rests on.</summary>
    public IEnumerable<Link> Of(Pattern pattern)
    {
        var places = pattern.Evidence.Select(evidence => new DrillPlace(evidence.CaseId, evidence.Revision)).ToHashSet();
        return MadeDrills.Where(drill => places.Contains(drill.Place)).Select(Link);
    }

    public bool HasSomethingToReview => catalogue.Playbook.Drills.Count + catalogue.Playbook.Paths.Count + MadeDrills.Count > 0;

    private Link Link(MadeDrill drill)
    {
        var words = catalogue.Words;
        var title = MadeDrillPages.Title(drill, words);
        return new Link(MadeDrillPages.Path(drill), words.PracticeMark(catalogue.Case(drill.CaseId).Provenance) is { } mark ? words.WithMark(title, mark) : title);
    }
}
