namespace PlaybookGen.Content;

/// <param name="Title">The words of the heading; empty before the first.</param>
public sealed record MarkdownSection(string Title, MarkdownText Text);
