namespace PlaybookGen.Browser.Rules;

/// <summary>One case file, and what the build says of it.</summary>
/// <param name="Library">Whose vocabulary it is checked against.</param>
/// <param name="Name">Where it comes from.</param>
/// <param name="Said">Each message as <c>line:column code severity message fix</c>, in order.</param>
/// <param name="Path">Where it lies below the content folder.</param>
public sealed record RuleFixture(string Library, string Name, string Path, string Text, IReadOnlyList<string> Said);
