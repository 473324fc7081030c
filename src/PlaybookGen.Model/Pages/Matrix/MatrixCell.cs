namespace PlaybookGen.Model;

/// <summary>One cell: a number with its way on.</summary>
/// <param name="To">The patterns for this combination, or, from a hole, the page for contributors; null when there is neither.</param>
/// <param name="Name">What the cell stands for, for readers who don't see the table.</param>
public sealed record MatrixCell(ResultTally Tally, Link? To, string Name);
