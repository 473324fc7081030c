namespace PlaybookGen.Model;

/// <summary>Who carries a tactic out.</summary>
public enum Actor
{
    Product,
    Vendor,
    Customer,
}
