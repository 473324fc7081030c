using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>The verdict of a 局面 with its reason.</summary>
public static class VerdictViews
{
    public static VerdictView Of(Revision revision, Words words)
    {
        var reading = VerdictRule.Of(revision);
        return new VerdictView(reading.Verdict, words.VerdictReason(reading, revision.Plan?.Tactics.Count > 0));
    }
}
