namespace PlaybookGen.Model;

/// <summary>One step of the round of methods, with where it is worked on.</summary>
public sealed record RoundStep(MethodStep Step, Link To);
