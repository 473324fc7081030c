namespace PlaybookGen.Model;

/// <summary>A 局面 that a case page only names, since it draws later ones.</summary>
/// <param name="Anchor">The place of this 局面 on the page.</param>
public sealed record EarlierPhase(string Anchor, string Title, PartialDate? Date, Status? Status);
