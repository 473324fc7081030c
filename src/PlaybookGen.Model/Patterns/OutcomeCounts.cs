namespace PlaybookGen.Model;

/// <summary>How comparable 局面 ended, counted in independent organisations' 局面 with a known result.</summary>
public sealed record OutcomeCounts(int Success, int Partial, int Churned)
{
    public int Total => Success + Partial + Churned;
}
