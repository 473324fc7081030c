namespace PlaybookGen.Model;

/// <summary>A link to a case, or to one 局面 of it, with the mark that the case bears when it is no evidence.</summary>
/// <param name="Revision">The 局面's title; null when the case has only one.</param>
public sealed record CaseLink(Link To, string? Revision, Provenance Provenance, PartialDate? Date);
