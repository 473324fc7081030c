namespace PlaybookGen.Content;

/// <summary>How a real case of the library fills a key.</summary>
/// <param name="Key">The path of the key with canonical names, such as <c>outcome.measures.metric</c>.</param>
/// <param name="Text">What stands there, as it would be written in a file.</param>
public sealed record RealExample(string Key, string Text, SuccessCase Case);
