namespace PlaybookGen.Cli;

/// <summary>Why a file is no sheet of the プ譜 editor.</summary>
/// <param name="Line">Counted from 1; 0 when the JSON itself is sound.</param>
/// <param name="Column">In UTF-16 units, counted from 1; 0 when the JSON itself is sound.</param>
/// <param name="Missing">The key that is not there; empty when it is no JSON.</param>
public sealed record PufuFault(int Line, int Column, string Missing);
