namespace PlaybookGen.Model;

/// <summary>The five colours of 施策 in the プ譜 format.</summary>
public enum TacticColour
{
    White,
    Red,
    Green,
    Blue,
    Yellow,
}
