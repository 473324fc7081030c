namespace PlaybookGen.Model;

/// <summary>What came of one 局面, against what was wanted.</summary>
public enum ResultLevel
{
    Reached,
    Improved,
    NotReached,
}
