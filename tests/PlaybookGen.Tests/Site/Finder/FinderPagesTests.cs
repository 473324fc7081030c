using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Finder;

namespace PlaybookGen.Tests.Site.Finder;

public class FinderPagesTests
{
    private static FinderPage Page { get; } =
        (FinderPage)FinderPages.Of(new Exploration(new Catalogue(SmallLibrary.Playbook, SmallLibrary.Patterns))).Make();

    [Fact]
    public void OnlyTraitsThatTellPatternsApartAreOfferedWithTheTermsAboveThem() => Assert.Equal(
        [
            "望ましくない状態: obstacles:field-distrust",
            "条件: conditions:paper",
            "業種: industries:healthcare, -industries:home-care < industries:healthcare",
        ],
        Page.Groups.Select(group => $"{group.Title}: {string.Join(", ", group.Options.Select(Text))}"));

    [Fact]
    public void AnObstacleIsOfferedWithWhatCustomersSay() =>
        Assert.Equal("「どれが必要かわからない」", Page.Groups[0].Options[0].Hint);

    [Fact]
    public void APatternCarriesItsProofsAndCounterCasesAndNoPractice() => Assert.Equal(
        [
            "acme#phase-2 for conditions:paper obstacles:field-distrust industries:home-care",
            "beta#phase-1 against conditions:paper obstacles:field-distrust industries:home-care",
        ],
        Page.Patterns[0].Proofs.Select(proof => $"{proof.In.To.To.Value.Split('/')[1]}#{proof.In.To.Anchor} {(proof.IsAgainst ? "against" : "for")} "
            + string.Join(' ', proof.Has.OrderBy(term => term.Id == "home-care").ThenBy(term => term))));

    [Fact]
    public void APhaseMeetsTheObstaclesOfThePhaseBeforeItAndThoseThatItTurnsRound()
    {
        var before = SmallLibrary.Playbook.Cases[0].Revisions[0] with { Obstacles = ["no-use"] };
        var acme = SmallLibrary.Playbook.Cases[0] with { Obstacles = [], Revisions = [before] };
        var catalogue = new Catalogue(SmallLibrary.Playbook with { Cases = [acme, .. SmallLibrary.Playbook.Cases.Skip(1)] }, SmallLibrary.Patterns);

        var proof = FinderPatterns.Of(SmallLibrary.Patterns.Winning[0], catalogue).Proofs[0];

        Assert.Equal(["field-distrust", "no-use"], proof.Has.Where(term => term.Facet == Facet.Obstacles).Select(term => term.Id));
    }

    [Fact]
    public void BeforeAnythingIsChosenWhatWorkedComesFirstAndWhatFailedStandsApart()
    {
        var pattern = Page.Patterns[0];
        FinderPattern With(string name, PatternKind kind, Grade grade) =>
            pattern with { Card = pattern.Card with { To = pattern.Card.To with { Text = name }, Kind = kind, Grade = grade } };

        var starts = FinderStarts.Of(
            [
                With("losing, replicated", PatternKind.Losing, Grade.Replicated),
                With("practice", PatternKind.Losing, Grade.Practice),
                With("adopted", PatternKind.Winning, Grade.Adopted),
                With("single case", PatternKind.Winning, Grade.SingleCase),
                With("proven", PatternKind.Winning, Grade.Proven),
            ],
            new Words(Language.Japanese));

        Assert.Equal(
            [
                "効いた型: single case, proven",
                "避けたい進め方: losing, replicated",
                "採用例のみ（結果はこれから）: adopted",
                "練習用（証拠ではありません）: practice",
            ],
            starts.Select(start => $"{start.Title}: {string.Join(", ", start.Patterns.Select(one => one.Card.To.Text))}"));
    }

    [Fact]
    public void ABandWithoutAPatternIsLeftOut() => Assert.Empty(FinderStarts.Of([], new Words(Language.English)));

    private static string Text(FinderOption option) =>
        new string('-', option.Depth) + option.Term + (option.Above.Count > 0 ? " < " + string.Join(' ', option.Above) : "");
}
