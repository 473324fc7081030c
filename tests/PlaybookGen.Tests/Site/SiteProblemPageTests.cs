using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Site;

/// <summary>Each message about the site as a whole has a page, tests/specs/problems/PB3nnn.md, and says exactly what stands there.</summary>
public class SiteProblemPageTests
{
    public static TheoryData<Problem> All() =>
    [
        Problems.AddressIsTaken(new SitePath("cases/"), "pages/cases.md"),
        Problems.LinkIsDead(new Location(new SourceFile("cases/acme/index.html", ""), 2, 3), "../../cases/acne/index.html"),
        Problems.AnchorIsMissing(new Location(new SourceFile("index.html", ""), 1, 46), "./cases/acme/index.html#plam", "plam"),
        Problems.AnchorIsDoubled(new Location(new SourceFile("index.html", ""), 2, 1), "a"),
    ];

    [Theory]
    [MemberData(nameof(All))]
    public void AMessageIsWhatItsPageSays(Problem problem)
    {
        var page = Repository.Read($"tests/specs/problems/{problem.Code}.md");

        Assert.Contains($"    {problem.At}: 直さないと載りません {problem.Code}: {problem.Message.Ja}\n      直し方: {problem.Fix.Ja}\n", page, StringComparison.Ordinal);
        Assert.Contains($"    {problem.At}: must be mended {problem.Code}: {problem.Message.En}\n      Fix: {problem.Fix.En}\n", page, StringComparison.Ordinal);
    }
}
