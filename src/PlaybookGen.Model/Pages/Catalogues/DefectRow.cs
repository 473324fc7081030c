namespace PlaybookGen.Model;

/// <summary>A state that win conditions are in: agreed, or one of the four defects.</summary>
/// <param name="Tally">How the 局面 with such a win condition went.</param>
/// <param name="Questions">What to ask to mend it.</param>
/// <param name="Example">A 局面 with it, as evidence if there is one; null when there is none.</param>
public sealed record DefectRow(OutcomeState State, ResultTally Tally, IReadOnlyList<string> Questions, CaseLink? Example);
