namespace PlaybookGen.Model;

/// <summary>Where a finished case can be handed in, as far as <c>site.yaml</c> says.</summary>
/// <param name="Upload">The forge's page that takes files; null when its address isn't known.</param>
/// <param name="NewFile">The forge's page that makes a new file, without name and text; null when its address isn't known.</param>
/// <param name="Repository">The repository's own page.</param>
/// <param name="Contact">Who takes cases by mail.</param>
public sealed record HandInPlace(string? Upload, string? NewFile, string? Repository, string? Contact);
