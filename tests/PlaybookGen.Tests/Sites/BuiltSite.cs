using PlaybookGen.Cli;
using PlaybookGen.Tests.Cli;
using PlaybookGen.Tests.Library;

namespace PlaybookGen.Tests.Sites;

/// <summary>What the command makes of a content folder.</summary>
internal static class BuiltSite
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> ShippedOnce = new(() => Of(ShippedLibrary.Folder));

    /// <summary>The site of the content that ships, built once for all tests.</summary>
    public static IReadOnlyDictionary<string, byte[]> Shipped => ShippedOnce.Value;

    /// <summary>Every file of the site by its path, in order.</summary>
    public static IReadOnlyDictionary<string, byte[]> Of(string content)
    {
        using var shell = new Shell();
        var answer = shell.Run("build", "--content", content, "--output", "site");
        Assert.True(answer.Code == ExitCode.Done, answer.Out + answer.Error);
        return shell.Files("site").ToDictionary(path => path, path => File.ReadAllBytes(shell.FullPath("site/" + path)), StringComparer.Ordinal);
    }
}
