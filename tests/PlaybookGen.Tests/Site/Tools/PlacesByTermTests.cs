using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Tools;

namespace PlaybookGen.Tests.Site.Tools;

public class PlacesByTermTests
{
    [Fact]
    public void EveryPlaceOfATermIsInItsFilesEvidenceFirstAndPracticeMarked()
    {
        var exploration = Library(SmallLibrary.Playbook);
        var file = Files(exploration)["data/together/paired-trial-0.js"];

        Assert.StartsWith("(window.playbookPlaces = window.playbookPlaces || {})['together-paired-trial-0'] = {\"cases\":[[\"acme\",", file, StringComparison.Ordinal);
        Assert.Contains("[\"demo\",\"", file, StringComparison.Ordinal);
        Assert.Contains("\"練習用\"", file, StringComparison.Ordinal);
        Assert.Equal(1, PlacesByTerm.Counts(exploration, phase => phase.Done.Select(tactic => tactic.Id))["paired-trial"]);
    }

    [Fact]
    public void ATermOfManyCasesHasManyFilesAndNoneOfThemIsLeftOut()
    {
        var model = SmallLibrary.Playbook.Cases[0];
        var exploration = Library(SmallLibrary.Playbook with { Cases = [.. Enumerable.Range(0, 450).Select(number => model with { Id = $"case-{number:000}" })] });
        var files = Files(exploration);

        Assert.Equal(3, PlacesByTerm.Counts(exploration, phase => phase.Done.Select(tactic => tactic.Id))["paired-trial"]);
        Assert.Equal(
            Enumerable.Range(0, 450).Select(number => $"case-{number:000}"),
            Enumerable.Range(0, 450).Select(number => $"case-{number:000}")
                .Where(id => files.Count(file => file.Key.StartsWith("data/together/paired-trial-", StringComparison.Ordinal) && file.Value.Contains($"[\"{id}\",", StringComparison.Ordinal)) == 1));
        Assert.All(files.Values, file => Assert.InRange(file.Length, 0, 100_000));
    }

    private static Dictionary<string, string> Files(Exploration exploration) =>
        Combinations.Files(exploration).ToDictionary(file => file.Path.Value, file => Encoding.UTF8.GetString(file.Make().Span), StringComparer.Ordinal);

    private static Exploration Library(Playbook playbook) => new(new Catalogue(playbook, SmallLibrary.Patterns));
}
