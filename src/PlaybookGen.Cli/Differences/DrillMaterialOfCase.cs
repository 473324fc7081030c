using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>For which kinds of drill a case brings material.</summary>
public sealed record DrillMaterialOfCase(string CaseId, IReadOnlyList<MadeDrillKind> Kinds);
