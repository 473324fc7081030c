namespace PlaybookGen.Model;

/// <summary>A verdict with what it was read from.</summary>
/// <param name="Verdict">Null when it can't be told: the result is not known, or no tactic is.</param>
/// <param name="Execution">施策実行度 of the 局面, 0 to 1; null when no tactic states one, and then the plan is taken as carried out.</param>
/// <param name="Result">Null when neither a status nor a complete measure tells it.</param>
public sealed record VerdictReading(Verdict? Verdict, double? Execution, ResultLevel? Result);
