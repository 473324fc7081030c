namespace PlaybookGen.Patterns.Itemsets;

/// <summary>What can't be read in a file of numbers or words; line and column count from 1, the column in bytes.</summary>
public sealed record TextFault(int Line, int Column, TextFaultKind Kind, string Found);
