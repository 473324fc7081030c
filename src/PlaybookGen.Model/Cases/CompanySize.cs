namespace PlaybookGen.Model;

/// <summary>Size of the customer.</summary>
public enum CompanySize
{
    Smb,
    Mid,
    Enterprise,
}
