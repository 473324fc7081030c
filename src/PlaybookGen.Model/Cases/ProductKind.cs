namespace PlaybookGen.Model;

/// <summary>業務効率 or 業務創造: whether a product makes known work cheaper or creates work that did not exist.</summary>
public enum ProductKind
{
    Efficiency,
    Creation,
}
