namespace PlaybookGen.Model;

/// <summary>What a kind of drill is made of, counted.</summary>
/// <param name="Found">What the library has; of what sort, <see cref="Words.MadeMaterial"/> says.</param>
/// <param name="Needed">The fewest that can give a drill.</param>
public sealed record MadeDrillNeed(int Found, int Needed)
{
    public int Lacking => Math.Max(0, Needed - Found);
}
