namespace PlaybookGen.Model;

/// <summary>One thing that nobody knows yet.</summary>
/// <param name="Text">A sentence, where the link alone does not say it.</param>
/// <param name="To">What it is about.</param>
/// <param name="In">The case that left it open; null when no case did.</param>
/// <param name="Invitation">Where to hand in a case that would answer it.</param>
public sealed record OpenItem(string Text, Link? To, CaseLink? In, Link? Invitation);
