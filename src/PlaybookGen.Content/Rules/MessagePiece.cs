namespace PlaybookGen.Content;

/// <summary>A piece of a message: words, or the place of an argument.</summary>
/// <param name="Text">What is said; empty where an argument stands.</param>
/// <param name="Name">The name of the argument; empty for words.</param>
/// <param name="Form">What is done to the argument: <c>cut</c>, <c>first</c>, <c>end</c>, <c>hex</c>, <c>sentence</c> or nothing.</param>
/// <param name="Separator">What joins the entries of a list.</param>
internal sealed record MessagePiece(string Text, string Name = "", string Form = "", string Separator = "");
