namespace PlaybookGen.Content;

/// <summary>One pattern of the anonymity check.</summary>
/// <param name="Level">From which level on it is asked for: 1 names and ways to reach people, 2 amounts too, 3 days and places too.</param>
/// <param name="Pattern">
/// A regular expression that .NET and JavaScript read alike: no classes that depend on either, every repetition bounded. The group <c>name</c> is what tells two
/// names apart; without it the whole match does.
/// </param>
/// <param name="Needs">Every match holds one of these: a text without them need not be asked for the pattern, which takes a hundred times as long.</param>
public sealed record AnonymityRule(NameKind Kind, int Level, string Pattern, params IReadOnlyList<string> Needs);
