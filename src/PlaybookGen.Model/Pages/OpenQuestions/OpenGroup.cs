namespace PlaybookGen.Model;

/// <param name="Total">How many there are, those that the page leaves out included.</param>
/// <param name="All">Where all of them are; null when the page holds them.</param>
public sealed record OpenGroup(string Title, string Says, IReadOnlyList<OpenItem> Items, int Total, Link? All);
