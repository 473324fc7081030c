namespace PlaybookGen.Model;

/// <param name="Minutes">All steps together.</param>
public sealed record PathCard(Link To, string? Summary, int Steps, int Minutes);
