namespace PlaybookGen.Model;

public sealed record DoseUse(string Dose, Status? Status, CaseLink In);
