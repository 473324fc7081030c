namespace PlaybookGen.Patterns.Itemsets;

/// <summary>
/// How many rows, and how many of them are positive, in one number: the support in the low 32 bits, the positives above. Weights of
/// disjoint rows add up, so that both counts cost one addition.
/// </summary>
public static class RowWeight
{
    public static long Of(bool positive) => positive ? (1L << 32) + 1 : 1;

    public static int Support(long weight) => (int)weight;

    public static int Positives(long weight) => (int)(weight >> 32);
}
