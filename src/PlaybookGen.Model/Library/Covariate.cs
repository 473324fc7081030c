namespace PlaybookGen.Model;

/// <summary>What customers may differ in besides their plans; those alike in it are compared among themselves.</summary>
public enum Covariate
{
    Industry,

    Size,

    Phase,

    /// <summary>業務効率 or 業務創造.</summary>
    Product,

    /// <summary>Light or deep success.</summary>
    Depth,

    /// <summary>The first win condition that is named.</summary>
    Outcome,

    /// <summary>The condition on the axis of departments.</summary>
    Department,

    /// <summary>The condition on the axis of ranks.</summary>
    Rank,

    /// <summary>The condition on the axis of the customer.</summary>
    Customer,
}
