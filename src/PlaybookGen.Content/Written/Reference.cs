namespace PlaybookGen.Content;

/// <summary>A place that names something else by its id.</summary>
/// <param name="Target">What it may name.</param>
public sealed record Reference(Location At, string Id, Shape Target);
