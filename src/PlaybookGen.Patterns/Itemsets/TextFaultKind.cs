namespace PlaybookGen.Patterns.Itemsets;

public enum TextFaultKind
{
    /// <summary>Something other than digits, spaces and line ends.</summary>
    NotANumber,

    /// <summary>An item id above 2147483647.</summary>
    TooLarge,

    /// <summary>A label that is neither 1 nor 0.</summary>
    NotALabel,

    /// <summary>A line of strata without a word, or with several.</summary>
    NotOneWord,

    /// <summary>More or fewer lines than there are transactions.</summary>
    OtherNumberOfLines,
}
