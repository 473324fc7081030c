using System.Globalization;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Sheets;

namespace PlaybookGen.Tests.Site.Sheets;

public class SheetLayoutTests
{
    private static readonly Words Japanese = new(Language.Japanese);

    [Fact]
    public void ATacticThatServesTwoObjectivesHasTwoLines()
    {
        var sheet = SheetLayout.Draw(Content([["a", "b"], ["b"]], ["a", "b"]), Japanese);

        Assert.Equal(
            ["t0 → a", "t0 → b", "t1 → b", "a → outcome", "b → outcome", "outcome → goal"],
            sheet.Edges.Select(edge => $"{edge.From} → {edge.To}"));
    }

    [Fact]
    public void TacticsStandBesideWhatTheyServe() =>
        Assert.Equal(
            ["t1", "t3", "t0", "t2"],
            SheetLayout.Draw(Content([["b"], ["a"], [], ["a", "b"]], ["a", "b"]), Japanese).Boxes
                .Where(box => box.Role == SheetRole.Tactic).OrderBy(box => box.Y).Select(box => box.Key));

    [Fact]
    public void TheColumnsRunFromResourcesToTheGoal()
    {
        var sheet = SheetLayout.Draw(Content([["a"]], ["a"]), Japanese);

        Assert.Equal(["廟算八要素", "施策", "中間目的", "勝利条件", "獲得目標"], sheet.Headings.OrderBy(heading => heading.X).Select(heading => heading.Text));
        Assert.Equal(["people", "t0", "a", "outcome", "goal"], sheet.Boxes.OrderBy(box => box.X).Select(box => box.Key));
    }

    [Fact]
    public void ColoursAreMarkedOnlyWhereTheyTellTacticsApart()
    {
        var plain = Content([["a"], ["a"]], ["a"]);
        var coloured = plain with { Tactics = [plain.Tactics[0] with { Colour = TacticColour.Red }, plain.Tactics[1]] };

        Assert.Empty(SheetLayout.Draw(plain, Japanese).Legend);
        Assert.Equal(["白 通常の施策", "赤 必ず行う主な施策"], SheetLayout.Draw(coloured, Japanese).Legend.Select(key => $"{key.Letter} {key.Meaning}"));
        Assert.Equal(["赤", "白"], SheetLayout.Draw(coloured, Japanese).Boxes.Where(box => box.Role == SheetRole.Tactic).Select(box => box.Letter));
    }

    [Fact]
    public void WhatChangedBearsItsWord()
    {
        var content = Content([["a"]], ["a"]);
        var sheet = SheetLayout.Draw(content with { Tactics = [content.Tactics[0] with { Change = PlanChange.Added }] }, Japanese);

        Assert.Equal("追加", sheet.Boxes.Single(box => box.Key == "t0").Badge!.Text);
        Assert.Equal(["この局面で加えた"], sheet.Legend.Select(key => key.Meaning));
    }

    [Fact]
    public void ThreeThousandTacticsFoldIntoTheTable()
    {
        var sheet = SheetLayout.Draw(Content([.. Enumerable.Repeat<string[]>(["a"], 3_000)], ["a"]), Japanese);

        Assert.Equal(24, sheet.Boxes.Count(box => box.Role == SheetRole.Tactic));
        Assert.Equal("ほか2,976件は一覧に", sheet.Boxes.Single(box => box.Role == SheetRole.Folded).Lines[0].Text);
        Assert.Equal(2_976, sheet.Folded);
        Assert.InRange(sheet.Height, 1, 2_600);
    }

    [Fact]
    public void WhatIsFoldedIsListedForPaperWithWhatIsDone()
    {
        var sheet = SheetLayout.Draw(Content([.. Enumerable.Repeat<string[]>(["a"], 27)], ["a"]), Japanese);

        var rest = Assert.Single(sheet.Rest);
        Assert.Equal("施策", rest.Column);
        Assert.Equal(["施策24：毎週開く", "施策25：毎週開く", "施策26：毎週開く"], rest.Texts);
        Assert.Equal(0, rest.More);
    }

    [Fact]
    public void ALongRestIsNamedOnlyAndAVeryLongOneIsCounted()
    {
        var sheet = SheetLayout.Draw(Content([.. Enumerable.Repeat<string[]>(["a"], 24 + 63)], ["a"]), Japanese);

        var rest = Assert.Single(sheet.Rest);
        Assert.Equal(Enumerable.Range(24, 60).Select(i => $"施策{i}"), rest.Texts);
        Assert.Equal(3, rest.More);
    }

    [Fact]
    public void ASheetThatHoldsEverythingListsNothing() => Assert.Empty(SheetLayout.Draw(Content([.. Enumerable.Repeat<string[]>(["a"], 24)], ["a"]), Japanese).Rest);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void BoxesNeverOverlapAndLieWithinTheDrawing(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            var sheet = SheetLayout.Draw(RandomContent(random), Japanese);
            Assert.All(sheet.Boxes, box => Assert.True(box.X >= 0 && box.Y >= SheetGrid.Top && box.X + box.Width <= sheet.Width && box.Y + box.Height <= sheet.Height));
            foreach (var (a, b) in sheet.Boxes.SelectMany((a, i) => sheet.Boxes.Skip(i + 1).Select(b => (a, b))))
                Assert.True(a.X + a.Width <= b.X || b.X + b.Width <= a.X || a.Y + a.Height <= b.Y || b.Y + b.Height <= a.Y, $"{a.Key} {b.Key}");
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void NoLineOfTextLeavesItsBox(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 60; round++)
        {
            foreach (var box in SheetLayout.Draw(RandomContent(random), Japanese).Boxes)
            {
                Assert.All(box.Lines, line => Assert.InRange(line.X + TextWrap.Width(line.Text, SheetGrid.Style(line.Role)), 0, box.Width));
                Assert.All(box.Lines, line => Assert.InRange(line.Y, SheetGrid.Style(line.Role).Size, box.Height - 4));
                Assert.Equal(box.Lines.Select(line => line.Y).Distinct(), box.Lines.Select(line => line.Y));
            }
        }
    }

    [Fact]
    public void TacticsThatServeOneObjectiveEachNeverCross()
    {
        var random = new Random(6);
        for (var round = 0; round < 60; round++)
        {
            string[] objectives = ["a", "b", "c", "d"];
            string[][] serves = [.. Enumerable.Range(0, random.Next(1, 20)).Select(_ => new[] { objectives[random.Next(4)] })];
            var ends = SheetLayout.Draw(Content(serves, objectives), Japanese).Edges
                .Where(edge => edge.From[0] == 't').Select(edge => Ends(edge.D)).OrderBy(end => end.From).ToList();
            Assert.Equal(ends.Select(end => end.To).Order(), ends.Select(end => end.To));
        }
    }

    [Fact]
    public void TheSameContentIsAlwaysDrawnAlike() =>
        Assert.Equal(
            JsonSerializer.Serialize(SheetLayout.Draw(RandomContent(new Random(7)), Japanese)),
            JsonSerializer.Serialize(SheetLayout.Draw(RandomContent(new Random(7)), Japanese)));

    private static (int From, int To) Ends(string d)
    {
        var numbers = d[1..d.IndexOf('M', 1)].Split([' ', 'C'], StringSplitOptions.None).Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return (numbers[1], numbers[^1]);
    }

    private static SheetContent Content(string[][] serves, string[] objectives) => new()
    {
        Id = "sheet",
        Title = "プ譜",
        Resources = [new SheetItem { Key = "people", Role = SheetRole.Resource, Label = "ひと", Text = "CSM 1名" }],
        Tactics = [.. serves.Select((to, i) => new SheetItem { Key = "t" + i, Role = SheetRole.Tactic, Label = "施策" + i, Text = "毎週開く", Colour = TacticColour.White, To = to })],
        Objectives = [.. objectives.Select(key => new SheetItem { Key = key, Role = SheetRole.Objective, Text = "状態" + key, To = ["outcome"] })],
        Outcome = [new SheetItem { Key = "outcome", Role = SheetRole.Outcome, Text = "訪問件数が増えている", To = ["goal"] }],
        Goal = [new SheetItem { Key = "goal", Role = SheetRole.Goal, Text = "売上を伸ばす" }],
    };

    private static SheetContent RandomContent(Random random)
    {
        string[] keys = [.. Enumerable.Range(0, random.Next(0, 16)).Select(i => "o" + i)];
        string[][] serves = [.. Enumerable.Range(0, random.Next(0, 40)).Select(_ => keys.Where(_ => random.Next(3) == 0).Take(3).ToArray())];
        var content = Content(serves, keys);
        return content with
        {
            Tactics = [.. content.Tactics.Select(item => item with { Text = Text(), Label = Text(), Note = Text(), Colour = (TacticColour)random.Next(5), Change = random.Next(4) == 0 ? (PlanChange)random.Next(3) : null })],
            Objectives = [.. content.Objectives.Select(item => item with { Text = Text(), Note = Text() })],
            Outcome = [content.Outcome[0] with { Text = Text() }],
        };

        string Text() => string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => new[] { "現場が", "AI", "、", "customer-success ", "「確認」", "👩‍👩‍👧", "44.7%", "する。" }[random.Next(8)]));
    }
}
