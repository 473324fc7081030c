namespace PlaybookGen.Model;

/// <summary>How much of the form is shown: what takes three minutes, fifteen, or the whole プ譜 with its 局面.</summary>
public enum FormLength
{
    Short,
    Medium,
    Whole,
}
