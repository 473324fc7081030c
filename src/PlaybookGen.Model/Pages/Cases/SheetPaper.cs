namespace PlaybookGen.Model;

/// <summary>The paper on which a case with its drawing prints on one sheet, small first.</summary>
public enum SheetPaper
{
    A4,
    A3,
    A3Portrait,
}
