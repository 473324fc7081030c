using System.Text;

namespace PlaybookGen.Content;

/// <summary>Ids: lower-case ASCII letters, digits and hyphens, 1 to 80 characters.</summary>
public static class ContentId
{
    public const int MaxLength = 80;

    internal static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul", .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ];

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength && Signs.AreAll(id, Signs.Id);

    /// <summary>Whether Windows keeps the name for a device, so that no file can bear it there.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>The nearest id that is allowed, or null when nothing of the text can stay.</summary>
    public static string? Guess(string written)
    {
        var id = new StringBuilder();
        foreach (var sign in written.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (sign is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                id.Append(sign);
            else if (id.Length > 0 && id[^1] != '-')
                id.Append('-');
        }

        var guess = id.ToString().Trim('-');
        return guess.Length == 0 ? null : guess.Length > MaxLength ? guess[..MaxLength].Trim('-') : guess;
    }
}
