namespace PlaybookGen.Model;

/// <param name="Role">What the section is for; <see cref="DrillSectionRole.Other"/> for a heading of the author's own.</param>
public sealed record DrillSection(DrillSectionRole Role, string Title, MarkdownText Text);
