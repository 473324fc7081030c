namespace PlaybookGen.Model;

public sealed record MatrixRow(MatrixAxis Head, IReadOnlyList<MatrixCell> Cells);
