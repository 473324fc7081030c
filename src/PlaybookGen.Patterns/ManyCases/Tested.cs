namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A candidate with what the tests say of it, customers with the same prospects compared among themselves.</summary>
sealed record Tested(Inquiry Inquiry, Candidate Candidate, RowSet Rows, TestResult Result)
{
    public int Hits => Result.Hits;

    /// <summary>By which statements are put in order and compared with the shufflings.</summary>
    public double P => Result.P;

    /// <summary>The larger of its two exact p.</summary>
    public double ExactP => Math.Max(Result.AmongAll, Result.InFrame);

    public bool IsPicked => Inquiry.IsPicked();

    public static int ByStrength(Tested x, Tested y) =>
        x.P != y.P ? x.P.CompareTo(y.P)
        : x.Candidate.Length != y.Candidate.Length ? x.Candidate.Length.CompareTo(y.Candidate.Length)
        : string.CompareOrdinal(x.Candidate.ToString(), y.Candidate.ToString());
}
