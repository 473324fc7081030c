using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Reads the values of options. What can't be read ends the command.</summary>
internal static class Arguments
{
    public static PartialDate? Date(string option, string? text) =>
        text is null ? null : PartialDate.Parse(text) ?? throw new WrongUseException(Problems.OptionIsNoDate(option, text));

    /// <summary>An address with a slash at its end.</summary>
    public static Uri? Address(string option, string? text)
    {
        if (text is null)
            return null;
        return Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Query.Length + address.Fragment.Length + address.UserInfo.Length == 0
            ? address
            : throw new WrongUseException(Problems.OptionIsNoAddress(option, text));
    }

    public static int Number(string option, string text, int least, int most) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw new WrongUseException(Problems.OptionIsNoNumber(option, text, least, most));

    /// <summary>A number above 0 and below 1.</summary>
    public static double Chance(string option, string text) =>
        double.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var chance) && chance is > 0 and < 1
            ? chance
            : throw new WrongUseException(Problems.OptionIsNoChance(option, text));

    public static string OneOf(string option, string text, params IReadOnlyList<string> known) =>
        known.Contains(text) ? text : throw new WrongUseException(Problems.OptionIsNoneOf(option, text, string.Join(", ", known), Nearest.Of(text, known)));

    /// <summary>Reads the content folder; that there is none is wrong use, not a fault of the machine.</summary>
    public static ContentFiles Content(Caller caller, string folder)
    {
        var path = caller.FullPath(folder);
        if (!Directory.Exists(path))
            throw new WrongUseException(Problems.ContentFolderIsMissing(folder));
        return ContentDirectory.Read(path);
    }

    /// <summary>The drafts beside the content; none when there is no such folder.</summary>
    public static ContentFiles Drafts(Caller caller, string folder)
    {
        var path = Path.Combine(caller.FullPath(folder), DraftFolder.Name);
        return Directory.Exists(path) ? ContentDirectory.Read(path) : new ContentFiles([], []);
    }
}
