namespace PlaybookGen.Model;

/// <summary>Rows under one heading.</summary>
public sealed record MatrixGroup(string Title, IReadOnlyList<MatrixRow> Rows);
