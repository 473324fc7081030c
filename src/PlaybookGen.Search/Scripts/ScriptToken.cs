namespace PlaybookGen.Search;

/// <param name="Text">As written.</param>
/// <param name="IsName">An identifier, a keyword or a property; not a string, a number, a pattern or a sign.</param>
/// <param name="IsApart">Whether space stands before it: + +x is not ++x.</param>
/// <param name="IsLineStart">Whether a line begins with it: where no semicolon stands, the line end counts.</param>
readonly record struct ScriptToken(string Text, bool IsName, bool IsApart, bool IsLineStart);
