namespace PlaybookGen.Model;

/// <summary>What supporting the customer costs: a rough initial size and running hours.</summary>
public sealed record SupportCost(Effort? Initial, double? HoursPerMonth, double? Months);
