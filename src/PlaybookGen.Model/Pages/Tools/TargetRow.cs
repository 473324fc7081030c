namespace PlaybookGen.Model;

/// <summary>A candidate of the library on the board, with what the cases say of it.</summary>
/// <param name="Scores">generality, longevity, severity, opportunity, difficulty: 1 to 5 each; null when the writer gave none.</param>
/// <param name="Sentence">How general it is, with true counts.</param>
/// <param name="Span">Over which years the cases met it; empty when none did.</param>
public sealed record TargetRow(Link To, IReadOnlyList<TargetScore> Scores, Effort? Initial, Effort? Running, string Sentence, string Span)
{
    public string Id => To.To.Value.Split('/')[1];
}
