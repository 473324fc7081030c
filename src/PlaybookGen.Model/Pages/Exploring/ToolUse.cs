namespace PlaybookGen.Model;

/// <summary>What a reader is about to do with a page, in the order in which the page of tools shows them.</summary>
public enum ToolUse
{
    Find,
    Compare,
    Borrow,
    Meet,
    Write,
    Oversee,
}
