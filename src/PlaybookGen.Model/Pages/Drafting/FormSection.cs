namespace PlaybookGen.Model;

/// <summary>One step of the form.</summary>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Lead">Why it is asked, in a sentence.</param>
public sealed record FormSection(string Anchor, string Title, string Lead, IReadOnlyList<FormPart> Parts);
