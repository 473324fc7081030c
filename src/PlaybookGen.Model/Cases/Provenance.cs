namespace PlaybookGen.Model;

/// <summary>Where a case comes from. Only published and anonymised cases are evidence by default.</summary>
public enum Provenance
{
    Published,
    Anonymised,
    Fictional,
    Illustrative,
}
