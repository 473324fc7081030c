using System.Text.RegularExpressions;

namespace PlaybookGen.Tests.House;

public sealed partial class SizeTests
{
    // A theme has one stylesheet, so that it can be read from top to bottom; it is as long as it must be.
    private static readonly string[] Written = [".cs", ".razor", ".js"];

    private static IReadOnlyList<string> Sources { get; } =
        [.. Repository.Files("src").Concat(Repository.Files("themes")).Where(path => Written.Contains(Path.GetExtension(path)))];

    [Fact]
    public void NoFileIsOver300Lines() => Assert.Equal([], Sources.Where(path => LinesOf(path) > 300));

    [Fact]
    public void NineOfTenFilesAreAtMost150Lines() =>
        Assert.True(Sources.Count(path => LinesOf(path) <= 150) >= Sources.Count * 0.9);

    [Fact]
    public void HalfOfTheFilesAreAtMost60Lines() =>
        Assert.True(Sources.Count(path => LinesOf(path) <= 60) >= Sources.Count * 0.5);

    [Fact]
    public void AFileHoldsOneTypeOfItsName() => Assert.Equal(
        [],
        Sources
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Select(path => (path, types: TopLevelType().Matches(Repository.Read(path)).Select(match => match.Groups[1].Value).ToList()))
            .Where(file => file.types.Count > 1 || file.types.Any(type => type != Path.GetFileName(file.path).Split('.')[0]))
            .Select(file => $"{file.path}: {string.Join(", ", file.types)}"));

    private static int LinesOf(string path) => Repository.Read(path).Count(sign => sign == '\n');

    [GeneratedRegex(@"^public (?:(?:static|sealed|abstract|partial|readonly) )*(?:class|record struct|record|struct|enum|interface|delegate \S+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
