namespace PlaybookGen.Model;

/// <summary>The three doors of the home page: find what fits a customer, start from what was heard, add a case.</summary>
public enum DoorKind
{
    Find,
    Hear,
    Write,
}
