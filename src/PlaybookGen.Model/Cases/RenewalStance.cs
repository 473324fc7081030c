namespace PlaybookGen.Model;

/// <summary>How those who decide on a renewal see the product.</summary>
public enum RenewalStance
{
    /// <summary>The economic buyer and a champion speak for it, and nobody against it.</summary>
    Advocates,

    /// <summary>The economic buyer sees value.</summary>
    BuyerConvinced,

    BuyerUndecided,

    BuyerAgainst,

    Unknown,
}
