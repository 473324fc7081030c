namespace PlaybookGen.Model;

/// <summary>Rough size of an initial or running cost.</summary>
public enum Effort
{
    S,
    M,
    L,
}
