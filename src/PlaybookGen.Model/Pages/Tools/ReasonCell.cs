namespace PlaybookGen.Model;

/// <summary>Where an undesirable state met a column.</summary>
/// <param name="Organisations">Independent organisations of evidence.</param>
/// <param name="Failed">Those of them where the plan did not work or the customer left.</param>
/// <param name="Practice">Organisations for practice only.</param>
public sealed record ReasonCell(int Organisations, int Failed, int Practice)
{
    public bool IsEmpty => Organisations + Practice == 0;
}
