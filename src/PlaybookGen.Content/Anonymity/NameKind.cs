namespace PlaybookGen.Content;

/// <summary>What can tell a reader whom an anonymised case is about.</summary>
public enum NameKind
{
    Mail,
    Telephone,
    Company,
    Person,
    Amount,
    Day,
    Address,
}
