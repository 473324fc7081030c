namespace PlaybookGen.Model;

/// <summary>How much the library holds. Fictional and illustrative cases stand apart and count nowhere else.</summary>
/// <param name="Cases">Cases that are evidence.</param>
/// <param name="Organisations">Independent organisations among them.</param>
/// <param name="Revisions">Their 局面.</param>
/// <param name="WithResult">Cases among them with a measured or reported number.</param>
/// <param name="PracticeCases">Fictional and illustrative cases.</param>
public sealed record LibraryCounts(int Cases, int Organisations, int Revisions, int WithResult, int PracticeCases);
