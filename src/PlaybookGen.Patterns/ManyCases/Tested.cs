namespace PlaybookGen.Patterns.ManyCases;

/// <summary>A candidate with its exact p, customers of one kind compared among themselves.</summary>
/// <param name="Hits">Rows of the cover with the result in question.</param>
sealed record Tested(Inquiry Inquiry, Candidate Candidate, RowSet Rows, int Hits, double P)
{
    public bool IsPicked => Inquiry.IsPicked();

    public static int ByStrength(Tested x, Tested y) =>
        x.P != y.P ? x.P.CompareTo(y.P)
        : x.Candidate.Length != y.Candidate.Length ? x.Candidate.Length.CompareTo(y.Candidate.Length)
        : string.CompareOrdinal(x.Candidate.ToString(), y.Candidate.ToString());
}
