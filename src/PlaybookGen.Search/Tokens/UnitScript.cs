namespace PlaybookGen.Search;

/// <summary>How a unit was written, before folding.</summary>
public enum UnitScript
{
    /// <summary>A run of letters and digits of a script that writes spaces between words.</summary>
    Word,

    /// <summary>One Chinese character or Hangul syllable.</summary>
    Ideograph,

    Katakana,
    Hiragana,
}
