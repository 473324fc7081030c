namespace PlaybookGen.Model;

/// <summary>Words of the page of what changed.</summary>
public sealed partial class Words
{
    public string Changes => Pick("変わったこと", "What changed");

    public string ChangesSay => Pick(
        "結果のわかった日付の新しい順に、どの事例が加わり、どの型を強め、どの型に反したか。",
        "By the date at which results became known: which case came in, which patterns it strengthened, and which it contradicts.");

    public string Strengthened => Pick("裏づけた型", "Speaks for");

    public string Contradicted => Pick("反例になった型", "Speaks against");

    public string OlderChanges => Pick("それより前", "Earlier");

    public string YearOf(int year) => Pick($"{year}年", $"{year}");
}
