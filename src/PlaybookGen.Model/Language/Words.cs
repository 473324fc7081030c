namespace PlaybookGen.Model;

/// <summary>
/// Every word that the site itself says, in one language. Each word stands once, Japanese and English side by side;
/// the other parts of this class are sorted by the page that speaks them.
/// </summary>
/// <param name="language">The language that all members answer in.</param>
public sealed partial class Words(Language language)
{
    public Language Language { get; } = language;

    /// <summary>The value of the <c>lang</c> attribute: <c>ja</c> or <c>en</c>.</summary>
    public string LanguageTag => Pick("ja", "en");

    private string Pick(string ja, string en) => Language == Language.Japanese ? ja : en;
}
