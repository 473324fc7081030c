namespace PlaybookGen.Model;

public sealed record CaseProduct(string? Name, ProductKind? Kind, string? Value);
