namespace PlaybookGen.Model;

/// <param name="Accent">A colour written <c>#rrggbb</c>.</param>
/// <param name="Logo">A file name below the content folder.</param>
public sealed record ThemeSettings(string? Accent, string? Logo, string? Footer)
{
    public static ThemeSettings Default { get; } = new(null, null, null);
}
