namespace PlaybookGen.Model;

/// <summary>How a case of this library filled a field in.</summary>
/// <param name="Text">Shortened when it is long.</param>
public sealed record FieldExample(string Text, CaseLink In);
