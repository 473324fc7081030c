namespace PlaybookGen.Model;

/// <summary>What a line of text on a sheet is, which decides how it is set.</summary>
public enum SheetTextRole
{
    Heading,
    Label,
    Text,
    Note,
}
