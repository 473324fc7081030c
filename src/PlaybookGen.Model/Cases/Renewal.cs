namespace PlaybookGen.Model;

public sealed record Renewal(PartialDate? Date, RenewalBudget? Budget);
