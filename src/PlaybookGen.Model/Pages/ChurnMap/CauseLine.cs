namespace PlaybookGen.Model;

/// <summary>A line from a cause to what it leads to.</summary>
/// <param name="Path">The <c>d</c> of an SVG path, from the cause to the effect.</param>
/// <param name="IsAgainstTheFlow">Whether it closes a ring and so leads back to the left.</param>
public sealed record CauseLine(string From, string To, string Path, CauseSupport Support, bool IsAgainstTheFlow);
