namespace PlaybookGen.Model;

/// <summary>暦: the customer's plan, the product's plan and the vendor's business plan, laid over one another.</summary>
public sealed record PlanCalendar(
    IReadOnlyList<CalendarEntry> Customer,
    IReadOnlyList<CalendarEntry> Product,
    IReadOnlyList<CalendarEntry> Business);
