namespace PlaybookGen.Model;

/// <summary>A formula of a case, to begin from.</summary>
/// <param name="State">What the tool would keep of it: JSON.</param>
public sealed record DriverExample(CaseLink In, string Formula, string State);
