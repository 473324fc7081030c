namespace PlaybookGen.Content;

/// <summary>Makes the shape of a fixed set of words from an enumeration of the model, so that the two can't drift apart.</summary>
public static class FixedWords
{
    /// <param name="meanings">For each member in order: its meaning in Japanese and English, and what people write for it, separated by commas.</param>
    public static Shape Of<T>(params (string Ja, string En, string SaidAs)[] meanings)
        where T : struct, Enum =>
        new Shape.Word(
        [
            .. FormatWord.All<T>().Zip(meanings, (word, meaning) => new WordChoice(
                word, new Phrase(meaning.Ja, meaning.En), [meaning.Ja, .. meaning.SaidAs.Split(',').Where(said => said != meaning.Ja)])),
        ]);
}
