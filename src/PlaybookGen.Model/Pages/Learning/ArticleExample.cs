namespace PlaybookGen.Model;

/// <param name="Opening">The first section of the page, which the drawing follows.</param>
/// <param name="Case">Where the plan comes from.</param>
public sealed record ArticleExample(MarkdownText Opening, PlanView Plan, Link Case);
