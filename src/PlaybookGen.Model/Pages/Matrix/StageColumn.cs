namespace PlaybookGen.Model;

/// <param name="Stage">Null for tactics that belong to no stage.</param>
/// <param name="Tactics">Those with the most evidence first.</param>
/// <param name="LeftOut">How many further tactics the page leaves out.</param>
/// <param name="Total">Everything done in the stage.</param>
public sealed record StageColumn(Stage? Stage, string Title, IReadOnlyList<TacticCell> Tactics, int LeftOut, ResultTally Total);
