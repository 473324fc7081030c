using AngleSharp.Html.Parser;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Cases;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Rendering;

namespace PlaybookGen.Tests.Site.Cases;

public class CasePageTests
{
    private const string Hostile = "</text></svg></title></desc><script>alert(1)</script><foreignObject onload=\"x()\" style='y'>\" ' & <img src=x onerror=z()>";

    [Fact]
    public void TheSectionsComeInTheOrderOfReading()
    {
        var page = Draw(SmallLibrary.Playbook, "acme");

        Assert.Equal(
            ["基本情報", "プ譜：最終の局面", "局面の移り変わり", "計画と実績", "振り返り", "サクセスプランの5要素で見る", "サクセスリリース（1枚で伝える）", "この事例が裏づける型・反する型", "この事例でわからないこと", "出典"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
    }

    [Fact]
    public void EachPhaseSaysWhatChangedAndHowItIsJudged()
    {
        var phases = Draw(SmallLibrary.Playbook, "acme").QuerySelectorAll("li.phase");

        Assert.Equal(["phase-1", "phase-2"], phases.Select(phase => phase.Id));
        Assert.Equal(["最初の計画", "最終の局面"], phases.Select(phase => phase.QuerySelector("h3")!.TextContent));
        Assert.Equal(["最初の局面です。"], phases[0].QuerySelectorAll(".changes p").Select(note => note.TextContent));
        Assert.Equal(
            ["追加 施策 並べて比べる会：手作業とAIの案を並べて比べる", "終了 施策 目標合意の場：目標を一度だけ聞く"],
            phases[1].QuerySelectorAll(".changes li").Select(change => string.Join(' ', change.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["仮説を描き直す", "勝ち筋"], phases.Select(phase => phase.QuerySelector(".verdict-word")!.TextContent));
    }

    [Fact]
    public void OfVeryManyPhasesTheNewestAreDrawnAndTheOthersNamedWithTheirFiles()
    {
        var acme = SmallLibrary.Playbook.Cases.Single(item => item.Id == "acme");
        var playbook = SmallLibrary.Playbook with
        {
            Cases = [.. SmallLibrary.Playbook.Cases.Where(item => item != acme), acme with { Revisions = [.. Enumerable.Range(1, 2_000).Select(number => acme.Revisions[0] with { Title = "計画" + number })] }],
        };
        var page = Draw(playbook, "acme");
        var section = page.QuerySelector("#phases")!;
        var earlier = section.QuerySelector("details.in-words")!;

        Assert.Equal("計画が2,001つの局面でどう変わったかを、古い順にたどれます。", section.QuerySelector("p")!.TextContent);
        Assert.Equal(Enumerable.Range(1962, 40).Select(number => "phase-" + number), section.QuerySelectorAll("li.phase").Select(phase => phase.Id));
        Assert.Equal("それより前の1,961局面", earlier.QuerySelector("summary")!.TextContent);
        Assert.Equal(["pufu.json", "plan.csv", "plan.md"], earlier.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!.Split('/')[^1]));
        Assert.Equal(Enumerable.Range(1, 1961).Select(number => "phase-" + number), earlier.QuerySelectorAll("ol li").Select(phase => phase.Id));
        Assert.StartsWith("計画1961", earlier.QuerySelector("#phase-1961")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void APatternNamesThePhaseThatSupportsIt()
    {
        var page = Draw(SmallLibrary.Playbook, "acme");

        Assert.Equal(["#phase-2", "#phase-1"], page.QuerySelectorAll(".phase-link").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void ACaseOfOnePhaseCanStillBeLinkedByIt() => Assert.NotNull(Draw(SmallLibrary.Playbook, "beta").GetElementById("phase-1"));

    [Fact]
    public void TheDrawingHasANameADescriptionAndTheSameInWords()
    {
        var page = Draw(SmallLibrary.Playbook, "beta");
        var sheet = page.QuerySelector("svg.sheet")!;

        Assert.Equal(["プ譜", "左から右へ、廟算八要素、施策1件、中間目的1件、勝利条件、獲得目標を線で結んだ図。同じ内容を図の後に文章で示す。"], sheet.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent));
        Assert.Equal("現場が案をそのまま使える", page.QuerySelector("table.tactics td")!.TextContent.Trim());
    }

    [Fact]
    public void WithoutScriptsAllPhasesStandInTheListAndThePlayerIsHidden()
    {
        var page = Draw(SmallLibrary.Playbook, "acme");

        Assert.Equal(["player", "guess"], page.QuerySelectorAll(".case-phases [hidden]").Select(part => part.ClassName));
        Assert.Empty(page.QuerySelectorAll("li.phase[hidden]"));
    }

    [Fact]
    public void AFictionalCaseIsMarked() => Assert.Equal("練習用", Draw(SmallLibrary.Playbook, "demo").QuerySelector(".case-head .practice")!.TextContent);

    [Fact]
    public void WithoutAPlanThePageSaysSo()
    {
        var playbook = SmallLibrary.Playbook with { Cases = [SmallLibrary.Playbook.Cases[1] with { Plan = null }] };
        var page = Draw(playbook, "beta");

        Assert.Equal("出典に計画の記載がないため、プ譜は描いていません。", page.QuerySelector(".case-sheet p")!.TextContent);
        Assert.Equal("施策の記載がないため、判定できません。", page.QuerySelector(".verdict > p:last-child")!.TextContent);
        Assert.Contains("計画（プ譜）の記載がありません。", page.QuerySelectorAll(".unknowns li").Select(item => item.TextContent));
    }

    [Fact]
    public void WhatContributorsWriteNeverBecomesMarkup()
    {
        var plain = SmallLibrary.Playbook.Cases[0];
        var plan = new Plan
        {
            Resources = new Resources { People = Hostile },
            Objectives = [new Objective("trusted", Hostile, "field-distrust")],
            Tactics = [new PlannedTactic { Tactic = "paired-trial", Action = Hostile, For = ["trusted"], Owner = Hostile, Colour = TacticColour.Red }],
            Milestones = [new Milestone(null, Hostile, true)],
        };
        var hostile = plain with
        {
            Title = Hostile,
            Summary = Hostile,
            Goal = Hostile,
            Plan = plan,
            Outcome = new Outcome { Statement = Hostile, Words = Hostile, Measures = [new Measure { Metric = Hostile, Unit = Hostile, Baseline = 1, Actual = 2, Target = 3, Method = Hostile }] },
            Metric = new CsMetric(Hostile, 1, 0),
            Stakeholders = [new Stakeholder(null, Hostile, null)],
            Roi = new Roi(1, 2, Hostile, null),
            Drivers = new Drivers(Hostile, [new DriverFactor(Hostile, true, Hostile)]),
            Hypotheses = [new Hypothesis(Hostile, Hostile, Hostile, Hostile)],
            Calendar = new PlanCalendar([new CalendarEntry(new PartialDate(2024), null, Hostile)], [], []),
            Review = new Review { Facts = Hostile, Insights = [Hostile] },
            Sources = [new Source(Hostile, "https://example.com/?a=\"><script>", null)],
            Revisions = [new Revision { Title = Hostile, Hypothesis = Hostile, Learned = Hostile, Plan = plan, Outcome = new Outcome { Statement = Hostile } }],
        };
        var page = Draw(SmallLibrary.Playbook with { Cases = [hostile] }, "acme");

        Assert.Empty(page.QuerySelectorAll("main script, foreignObject, img, style, [style], [onload], [onerror]"));
        Assert.Equal(Hostile, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(Hostile, page.QuerySelector(".formula")!.TextContent);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Draw(Playbook playbook, string id)
    {
        var catalogue = new Catalogue(playbook, SmallLibrary.Patterns);
        var planned = CasePages.Of(catalogue, new LearningLibrary(catalogue)).Single(page => page.Path == SitePath.Case(id));
        using var text = PageDrawing.Draw(planned.Make(), ThemeEntry.Theme);
        return new HtmlParser().ParseDocument(text.Html.ToString());
    }
}
