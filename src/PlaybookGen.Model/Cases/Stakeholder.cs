namespace PlaybookGen.Model;

/// <param name="View">How the person sees the product, -2 to 2.</param>
public sealed record Stakeholder(StakeholderRole? Role, string? Who, double? View);
