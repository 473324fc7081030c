namespace PlaybookGen.Model;

/// <summary>How one pattern of this library came to its grade, counted when the site was built.</summary>
/// <param name="Rule">The pattern's sentence.</param>
/// <param name="Evidence">Every 局面 by what it says, in the order of the roles.</param>
/// <param name="Organisations">Independent organisations among those for it.</param>
/// <param name="Reason">Why the grade, with counts.</param>
/// <param name="ToLift">What would lift it; empty for the highest.</param>
public sealed record GradeExample(
    Link Pattern, PatternKind Kind, string Rule, IReadOnlyList<EvidenceGroup> Evidence, int Organisations, Grade Grade, string Reason, string ToLift);
