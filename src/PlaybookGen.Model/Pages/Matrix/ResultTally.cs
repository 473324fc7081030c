namespace PlaybookGen.Model;

/// <summary>
/// How something went, counted in independent organisations; one that saw both success and failure counts in both.
/// Practice stands apart and counts nowhere else.
/// </summary>
/// <param name="Unknown">Organisations that did it without any known result, or hardly carried it out.</param>
/// <param name="Practice">Organisations of fictional and illustrative cases.</param>
public sealed record ResultTally(int Success, int Partial, int Failed, int Unknown, int Practice)
{
    public static ResultTally None { get; } = new(0, 0, 0, 0, 0);

    /// <summary>How much evidence there is: results that are known.</summary>
    public int Evidence => Success + Partial + Failed;

    /// <summary>Whether no case that is evidence is here.</summary>
    public bool IsHole => Evidence + Unknown == 0;

    /// <summary>成功 − 失敗.</summary>
    public int Difference => Success - Failed;
}
