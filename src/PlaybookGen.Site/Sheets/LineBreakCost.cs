namespace PlaybookGen.Site.Sheets;

/// <summary>
/// How bad it is to end a line between two signs. Japanese has no blanks between words; a new phrase mostly begins where hiragana
/// (the particle that ends a phrase) give way to another script, so that is where a line likes to end.
/// </summary>
public static class LineBreakCost
{
    /// <summary>Only when nothing else is left: within a word, or against 禁則.</summary>
    public const int Forbidden = 1_000_000;

    /// <summary>Signs that often end a phrase.</summary>
    private const string Particles = "をはがにでとへも";

    public static int Between(TextCluster before, TextCluster after)
    {
        if (after.Kind == SignKind.Space || !SignKinds.MayEndLine(before.First) || (!SignKinds.MayBeginLine(after.First) && before.Kind != SignKind.Space))
            return Forbidden;
        if (before.Kind == SignKind.Space)
            return 4;
        if (IsWord(before.Kind) && IsWord(after.Kind))
            return before.First is '/' or '-' or '_' ? 30 : Forbidden;
        return (before.Kind, after.Kind) switch
        {
            (SignKind.Closing, _) => before.First is '・' or 'ー' ? 20 : 0,
            (_, SignKind.Opening) => 6,
            (SignKind.Digit, _) => 60,
            (SignKind.Hiragana, SignKind.Hiragana) => Particles.Contains(before.First, StringComparison.Ordinal) ? 25 : 65,
            (SignKind.Hiragana, _) => 6,
            (SignKind.Katakana, SignKind.Katakana) => 70,
            (_, SignKind.Hiragana) => 45,
            (SignKind.Kanji, SignKind.Kanji) => 50,
            _ => 15,
        };
    }

    private static bool IsWord(SignKind kind) => kind is SignKind.Letter or SignKind.Digit;
}
