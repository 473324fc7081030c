namespace PlaybookGen.Patterns.Significance;

/// <summary>Which way a set may go with the class to count.</summary>
public enum Alternative
{
    /// <summary>More of the class with the set than without it.</summary>
    Greater,

    /// <summary>More or fewer.</summary>
    TwoSided,
}
