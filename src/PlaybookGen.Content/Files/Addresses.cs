namespace PlaybookGen.Content;

/// <summary>Addresses that a reader may be sent to.</summary>
public static class Addresses
{
    /// <summary>The http or https address, with every sign that has a meaning in HTML percent-encoded; null when it is none.</summary>
    /// <param name="isPlain">Whether question marks, fragments and signs outside the plain set are refused.</param>
    public static string? Read(string text, bool isPlain)
    {
        if (text.AsSpan().IndexOfAny('\n', '\t', '\\') >= 0 || !Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps) || uri.Host.Length == 0
            || uri.UserInfo.Length > 0 || !text.Contains("://", StringComparison.Ordinal))
        {
            return null;
        }

        if (isPlain)
            return Signs.AreAll(text, Signs.PlainAddress) ? text : null;
        return Signs.AreAll(text, Signs.Address) ? text : uri.AbsoluteUri.Replace("'", "%27", StringComparison.Ordinal);
    }

    /// <summary>What was probably meant, or null.</summary>
    public static string? Guess(string text)
    {
        var tidy = text.Trim();
        if (tidy.StartsWith("//", StringComparison.Ordinal))
            tidy = "https:" + tidy;
        else if (!tidy.Contains(':', StringComparison.Ordinal) && tidy.Contains('.', StringComparison.Ordinal) && !tidy.StartsWith('.') && !tidy.StartsWith('/'))
            tidy = "https://" + tidy;
        else if (tidy.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !tidy.Contains("://", StringComparison.Ordinal))
            tidy = "https://" + tidy[(tidy.IndexOf(':', StringComparison.Ordinal) + 1)..].TrimStart('/');
        return tidy != text && Read(tidy, isPlain: true) is { } guess ? guess : null;
    }

    /// <summary>The whole address that was probably meant by a link that begins with <c>www.</c>; null for any other.</summary>
    public static string? OfWww(string address) => address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : null;

    /// <summary>Whether the text is the name of a picture in the content folder itself, with no way out of it.</summary>
    public static bool IsPictureName(string text) =>
        Signs.AreAll(text, Signs.FileName) && text[0] != '.'
        && Path.GetExtension(text).ToLowerInvariant() is ".svg" or ".png" or ".jpg" or ".jpeg" or ".webp" or ".gif";
}
