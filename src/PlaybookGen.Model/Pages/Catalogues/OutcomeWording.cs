namespace PlaybookGen.Model;

/// <summary>A win condition as one case put it.</summary>
/// <param name="Said">The customer's own words.</param>
/// <param name="Measures">What it was measured by.</param>
public sealed record OutcomeWording(
    string Statement, string? Said, Depth? Depth, OutcomeState? State, ProductKind? Kind, IReadOnlyList<string> Measures, Status? Status, CaseLink In);
