namespace PlaybookGen.Model;

/// <summary>What a number rests on. Only measured and reported numbers are results.</summary>
public enum Basis
{
    Measured,
    Reported,
    Expected,
    Illustrative,
}
