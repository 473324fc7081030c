using System.Text.RegularExpressions;

namespace PlaybookGen.Tests.House;

/// <summary>Names that say nothing, and words that only hold on one machine, stay out.</summary>
public sealed partial class NameTests
{
    [Fact]
    public void NoTypeOrFileHasANameThatSaysNothing() => Assert.Equal(
        [],
        Repository.Files("src").Concat(Repository.Files("themes")).Concat(Repository.Files("tests"))
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Where(path => EmptyName().IsMatch(Path.GetFileName(path).Split('.')[0]) || DeclaredEmptyName().IsMatch(Repository.Read(path))));

    [Fact]
    public void NoFolderIsCalledHelpers() => Assert.Equal(
        [],
        Repository.Files("").Where(path => path.Split('/').SkipLast(1).Any(folder => EmptyName().IsMatch(folder))));

    [Fact]
    public void NoFileNamesAMachineOrARegistry() => Assert.Equal(
        [],
        Repository.Files("")
            .Where(IsText)
            .SelectMany(path => MachinePlace().Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value}")));

    [Fact]
    public void NothingIsLeftForLater() => Assert.Equal(
        [],
        Repository.Files("src").Concat(Repository.Files("themes")).Concat(Repository.Files("tests"))
            .Where(path => IsText(path) && !path.StartsWith("tests/data/", StringComparison.Ordinal))
            .SelectMany(path => Leftover().Matches(Repository.Read(path)).Select(match => $"{path}: {match.Value}")));

    private static bool IsText(string path) => Path.GetExtension(path) is not (".png" or ".jpg" or ".woff2" or ".bin" or ".ico" or ".gz");

    [GeneratedRegex("(Manager|Helpers?|Utils?|Utilit(y|ies)|Common|Base|Service|Processor|Handler|Data|Info)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(class|record|struct|enum|interface) \w*(Manager|Helper|Util|Utility|Common|Service|Processor|Handler|Info)\b")]
    private static partial Regex DeclaredEmptyName();

    // The words are put together here so that this file doesn't name them itself.
    [GeneratedRegex("(?<![\\w.~])/(?:wo" + "rk|ho" + "me|ro" + "ot|Us" + "ers|fa" + "rm)/\\w|//[a-z0-9.-]*(?:nug" + "et|npm" + "js|npm" + "mirror|artifact" + "ory)[a-z]*\\.")]
    private static partial Regex MachinePlace();

    [GeneratedRegex("\\b(?:TO" + "DO|FIX" + "ME|HA" + "CK)\\b|NotImplemented" + "Exception|Sk" + "ip *= *\"|Thread\\.Sl" + "eep")]
    private static partial Regex Leftover();
}
