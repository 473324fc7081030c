namespace PlaybookGen.Model;

/// <summary>Three plans laid over one another: the customer's, the product's, the vendor's business.</summary>
/// <param name="Ticks">Dates along the upper edge.</param>
public sealed record CalendarView(int Width, int Height, IReadOnlyList<CalendarTick> Ticks, IReadOnlyList<CalendarLane> Lanes);
