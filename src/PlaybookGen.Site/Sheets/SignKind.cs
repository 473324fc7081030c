namespace PlaybookGen.Site.Sheets;

/// <summary>How a sign behaves where lines break.</summary>
public enum SignKind
{
    Space,
    Hiragana,
    Katakana,
    Kanji,
    Digit,

    /// <summary>Letters of scripts that set words apart by blanks, and the signs that stand within words.</summary>
    Letter,
    Opening,
    Closing,
    Other,
}
