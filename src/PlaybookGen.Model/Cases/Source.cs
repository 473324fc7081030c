namespace PlaybookGen.Model;

/// <param name="Url">An http or https address, or null.</param>
public sealed record Source(string Title, string? Url, PartialDate? Date);
