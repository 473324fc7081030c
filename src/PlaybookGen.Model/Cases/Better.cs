namespace PlaybookGen.Model;

/// <summary>Which way a measure should move.</summary>
public enum Better
{
    Higher,
    Lower,
}
