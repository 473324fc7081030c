namespace PlaybookGen.Model;

/// <summary>What the form says beside a field.</summary>
/// <param name="Hint">What belongs there; empty when the label says it all.</param>
/// <param name="Bad">What people often write at first; empty when there is no such pair.</param>
/// <param name="Good">The same, mended.</param>
public sealed record FieldWords(string Label, string Hint, string Bad, string Good);
