namespace PlaybookGen.Model;

/// <summary>One text in both languages of the program.</summary>
/// <param name="Ja">The Japanese text.</param>
/// <param name="En">The English text.</param>
public readonly record struct Phrase(string Ja, string En)
{
    public string In(Language language) => language == Language.Japanese ? Ja : En;
}
