namespace PlaybookGen.Search;

/// <summary>How a token uses a name.</summary>
enum NameUse
{
    None,

    /// <summary>For something that the script has named.</summary>
    Variable,

    /// <summary>Of an object: after a dot, or as a key.</summary>
    Property,

    /// <summary>Both at once: <c>{ text, marks }</c>.</summary>
    Shorthand,
}
