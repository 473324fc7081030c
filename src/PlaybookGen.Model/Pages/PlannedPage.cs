namespace PlaybookGen.Model;

/// <summary>One page of the plan. Its record is made when it is drawn, so that a large site never holds all of them at once.</summary>
/// <param name="Make">Gives the page; the same each time, and callable from any thread.</param>
public sealed record PlannedPage(SitePath Path, Func<Page> Make);
