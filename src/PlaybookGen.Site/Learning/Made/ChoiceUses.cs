using PlaybookGen.Model;

namespace PlaybookGen.Site.Learning.Made;

/// <summary>How often each choice was shown in the drills of a kind: one that was seen before is known, so the least seen comes first.</summary>
/// <param name="most">A text that was shown this often is not shown again.</param>
public sealed class ChoiceUses(int most)
{
    private readonly Dictionary<string, int> shown = new(StringComparer.Ordinal);

    public int Of(string text) => shown.GetValueOrDefault(text);

    public bool IsFresh(MadeChoice choice) => Of(choice.Text) < most;

    public void Add(string text) => shown[text] = Of(text) + 1;
}
