namespace PlaybookGen.Model;

/// <param name="Why">Why the reader may want to go there: a sentence.</param>
public sealed record RelatedPattern(PatternCard Card, string Why);
