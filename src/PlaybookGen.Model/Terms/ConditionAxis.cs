namespace PlaybookGen.Model;

/// <summary>The axis on which a condition lies.</summary>
public enum ConditionAxis
{
    Size,
    Industry,
    Department,
    Rank,
    Product,
    Customer,
}
