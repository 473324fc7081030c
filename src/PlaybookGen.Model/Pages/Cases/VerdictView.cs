namespace PlaybookGen.Model;

/// <param name="Verdict">Null when it can't be computed; the reason says why.</param>
/// <param name="Reason">The facts it rests on, in one sentence.</param>
public sealed record VerdictView(Verdict? Verdict, string Reason);
