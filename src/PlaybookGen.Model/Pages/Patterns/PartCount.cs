namespace PlaybookGen.Model;

/// <summary>How those fared who did everything but one part.</summary>
public sealed record PartCount(Link Part, string Sentence);
