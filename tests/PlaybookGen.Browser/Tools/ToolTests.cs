using System.Text;
using Microsoft.Playwright;
using static PlaybookGen.Browser.Tools.OpenedTool;

namespace PlaybookGen.Browser.Tools;

/// <summary>Each tool on data of its own, opened from the disk as a reader without a server would.</summary>
public sealed class ToolTests
{
    [Fact]
    public async Task TheReviewExampleReachesFiveOfNineAndCallsForMoreExecution() => await OnPage("tools/review/", async page =>
    {
        await page.ClickAsync("[data-example]");
        Assert.Equal("計画9に対して5（56%）", await page.TextContentAsync("[data-out=share]"));
        Assert.Equal("判定：有望・実行度を上げる", await page.TextContentAsync("[data-result=verdict]"));
        Assert.Equal(["有望・実行度を上げる"], await page.Locator(".here [data-verdict-words]").AllTextContentsAsync());
    });

    [Fact]
    public async Task OpinionsStayLockedUntilThereAreFactsOrAReason() => await OnPage("tools/review/", async page =>
    {
        await Assertions.Expect(page.Locator("#assumption")).ToBeHiddenAsync();
        await page.FillAsync("#override", "数字は来月まで出ない");
        await Assertions.Expect(page.Locator("#assumption")).ToBeVisibleAsync();
    });

    [Fact]
    public async Task TheCalendarFileHoldsToTheStandard() => await OnPage("tools/customer-year/", async page =>
    {
        await page.FillAsync("#customer", "長い名前の顧客、カンマ,セミコロン;とバックスラッシュ\\が入っていて一行には収まらない会社");
        await page.FillAsync("#start", "2026-04");
        await page.FillAsync("#renewal", "2027-03");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-calendar]"));
        var file = await File.ReadAllTextAsync(await download.PathAsync());

        Assert.Equal([], file.Split("\r\n").Where(line => Encoding.UTF8.GetByteCount(line) > 75));
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        var lines = file.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
        Assert.Contains(@"SUMMARY:長い名前の顧客、カンマ\,セミコロン\;とバックスラッシュ\\が入っていて一行には収まらない会社 共同の振り返り", lines);
        Assert.Equal(["20261201", "20270201", "20270301"], lines.Where(line => line.StartsWith("DTSTART;VALUE=DATE:", StringComparison.Ordinal)).Select(line => line[^8..]));
        Assert.Equal(["20270101", "20270301", "20270401"], lines.Where(line => line.StartsWith("DTEND;VALUE=DATE:", StringComparison.Ordinal)).Select(line => line[^8..]));
        Assert.Equal(3, lines.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)).Distinct().Count());
    });

    [Fact]
    public async Task AnEventThatMovesKeepsItsIdentityInTheCalendar() => await OnPage("tools/customer-year/", async page =>
    {
        await page.FillAsync("#customer", "丁社😀 " + string.Concat(Enumerable.Repeat("𠮷野家😀", 12)));
        await page.FillAsync("#start", "2026-04");
        await page.FillAsync("#renewal", "2027-03");
        await page.SelectOptionAsync("#view-economic-buyer", "1");
        await page.SelectOptionAsync("#budget", "secured");
        var before = await EventsAsync(page);
        await page.FillAsync("#renewal", "2027-05");
        var after = await EventsAsync(page);

        Assert.Equal(before.Select(one => one.Uid), after.Select(one => one.Uid));
        Assert.Equal(["20270201", "20270401", "20270501"], after.Select(one => one.Start));
        Assert.Contains("自社\\n方針：積極策", after[^1].Note, StringComparison.Ordinal);
    });

    [Fact]
    public async Task AJointReviewInABusyMonthIsNamed() => await OnPage("tools/customer-year/", async page =>
    {
        await page.FillAsync("#start", "2026-04");
        await page.FillAsync("#renewal", "2027-03");
        await page.CheckAsync("[name=busy-12]");
        Assert.Equal(["共同の振り返り（2026年12月）が、顧客の忙しい月に重なります。前の月へ動かせるか確かめます。"], await page.Locator("[data-conflicts] li").AllTextContentsAsync());
    });

    [Theory]
    [InlineData("1", "", "secured", "積極策", "出典にある")]
    [InlineData("1", "2", "secured", "超積極策", "本サイト独自")]
    [InlineData("-1", "2", "secured", "消極策", "本サイト独自")]
    [InlineData("", "2", "secured", "まず確かめる", "本サイト独自")]
    public async Task ThePolicyComesFromRoleViewAndBudget(string buyer, string champion, string budget, string policy, string source) => await OnPage("tools/customer-year/", async page =>
    {
        await page.SelectOptionAsync("#view-economic-buyer", buyer);
        await page.SelectOptionAsync("#view-champion", champion);
        await page.SelectOptionAsync("#budget", budget);
        Assert.Equal([policy], await page.Locator(".here [data-policy-name]").AllTextContentsAsync());
        Assert.Equal([source], await page.Locator(".here .fine").AllTextContentsAsync());
    });

    [Fact]
    public async Task TheMonthlyCheckSaysWhoIsLateAndWhichLinesItCannotRead() => await OnPage("tools/monthly-check/", async page =>
    {
        await page.FillAsync("#month", "2026-07");
        await page.FillAsync("#customers", "会社名,導入月,フェーズ\n\"A, 株式会社\",2026-01,型の習得\nB社,2026-06,型の習得\nC社,未定,型の習得\nD社,2026-01,なぞ");
        Assert.Equal(["A, 株式会社", "B社"], await page.Locator("[data-customers] th").AllTextContentsAsync());
        Assert.Equal(["2段階の遅れ", "目安どおり"], await page.Locator("[data-customers] td:nth-child(5)").AllTextContentsAsync());
        Assert.Equal(
            ["4行目「導入月」：「未定」を月として読めません。2026-04、2026/4/1、2026年4月のように書きます。", "5行目「フェーズ」：「なぞ」は、下の段階にありません。同じ名前で書きます。"],
            await page.Locator("[data-faults] li").AllTextContentsAsync());
        Assert.NotEqual(0, await page.Locator("[data-customers] tr:first-child td:last-child a").CountAsync());
    });

    [Fact]
    public async Task AScoreThatChangesMovesTheOrder() => await OnPage("tools/targets/", async page =>
    {
        var last = page.Locator("[data-target]").Last;
        foreach (var factor in (string[])["generality", "longevity", "severity"])
            await last.Locator($"[data-factor={factor}]").SelectOptionAsync("5");
        var first = page.Locator("[data-ranking] tr").First;
        Assert.Equal(await last.Locator("th").TextContentAsync(), await first.Locator("th").TextContentAsync());
        Assert.Equal("5×5×5＝125", await first.Locator("td").Nth(1).TextContentAsync());
    });

    [Theory]
    [InlineData("売上向上", "vague")]
    [InlineData("担当者が迷わず、かつ、部長が毎週見ている", "several")]
    [InlineData("ツールを導入する", "vague")]
    [InlineData("", "undefined")]
    public async Task AWeakWinConditionBringsItsQuestionsFirst(string statement, string state) => await OnPage("tools/plan-check/", async page =>
    {
        await page.FillAsync("#statement", statement);
        var question = await page.TextContentAsync($"[data-for={state}] li:first-child");
        Assert.Equal(question, await page.Locator("[data-questions] li > span:first-child").First.TextContentAsync());
    });

    [Fact]
    public async Task WhatTheCustomerSaysBringsTheQuestionsOfTheStateItPointsTo() => await OnPage("tools/plan-check/", async page =>
    {
        await page.FillAsync("#statement", "現場の担当者が、毎週金曜に翌週の予定を10分で出し終えている");
        foreach (var party in (string[])["user", "buyer", "department", "vendor"])
            await page.CheckAsync($"[name=agreed-{party}]");
        await page.WriteAsync("obstacles", 0, "heard", "使いみちがわからない、と言われた");
        await page.WriteAsync("obstacles", 1, "heard", "ふにゃふにゃ");
        Assert.Equal(["「使いみちがわからない」の問いを加えました。", "近い状態が見つかりません。左で選べます。"], await page.Locator("[data-out=taken]").AllTextContentsAsync());
        Assert.Equal("この製品の説明を同僚に頼まれたら、最初に何に使うものだと話しますか", await page.Locator("[data-questions] li > span:first-child").First.TextContentAsync());

        await page.WriteAsync("obstacles", 1, "obstacle", "few-users");
        Assert.Equal("使っている方と使っていない方で、仕事のどこが違いますか", await page.Locator("[data-questions] li > span:first-child").Nth(1).TextContentAsync());
    });

    [Fact]
    public async Task TacticsThatNobodyCombinedAreCarriedOverToANewCase() => await OnPage("tools/combine/", async page =>
    {
        var ids = await page.Locator("#tactic-1 option").EvaluateAllAsync<string[]>("all => all.map(one => one.value).filter(Boolean)");
        await page.SelectOptionAsync("#tactic-1", ids[0]);
        foreach (var other in ids.Skip(1))
        {
            await page.SelectOptionAsync("#tactic-2", other);
            if (!await page.Locator("[data-invite]").IsVisibleAsync())
                continue;
            Assert.EndsWith($"contribute/index.html?tactics={ids[0]},{other}", await page.Locator("[data-invite] a").EvaluateAsync<string>("link => link.href"), StringComparison.Ordinal);
            return;
        }

        Assert.Fail("Every pair with the first tactic was tried.");
    });

    [Fact]
    public async Task AnUndesirableStateOffersWhatCasesMadeOfIt() => await OnPage("tools/inversion/", async page =>
    {
        var row = page.Locator("[data-rows=pairs] tr").First;
        await row.Locator("[data-field=bad]").FillAsync("どの業務で使うかが決まっていない");
        await row.Locator("[data-out=offer] button").First.ClickAsync();
        await row.Locator("[data-out=offer] button").First.ClickAsync();
        Assert.NotEqual("", await row.Locator("[data-field=good]").InputValueAsync());
        await row.Locator("[data-out=offer] button:has-text('＋')").First.ClickAsync();
        Assert.Equal("1件の状態のうち、1件を反転し、1件に施策がつきました。", await page.TextContentAsync("[data-result=count]"));
    });

    [Theory]
    [InlineData("1.2万人", "1,800円", "35%", "7,560,000")]
    [InlineData("１２０００", "1千", "0.35", "4,200,000")]
    [InlineData("1億2000万", "1", "100%", "120,000,000")]
    public async Task NumbersAreReadAsPeopleWriteThem(string visitors, string spent, string margin, string total) => await OnPage("tools/drivers/", async page =>
    {
        foreach (var (row, name, now) in new[] { (0, "客数", visitors), (1, "客単価", spent), (2, "粗利率", margin) })
        {
            await page.WriteAsync("factors", row, "name", name);
            await page.WriteAsync("factors", row, "now", now);
        }

        Assert.StartsWith($"試算：目標は{total}から{total}へ", await page.TextContentAsync("[data-result=what-if]"), StringComparison.Ordinal);
    });

    [Fact]
    public async Task AFactorThatCannotBeMovedIsLeftAloneInTheEstimate() => await OnPage("tools/drivers/", async page =>
    {
        var rows = page.Locator("[data-rows=factors] tr");
        foreach (var (index, name, now, movable, change) in new[] { (0, "訪問件数", "300", "yes", "10%"), (1, "訪問単価", "8,000", "no", "") })
        {
            await rows.Nth(index).Locator("[data-field=name]").FillAsync(name);
            await rows.Nth(index).Locator("[data-field=now]").FillAsync(now);
            await rows.Nth(index).Locator("[data-field=controllable]").SelectOptionAsync(movable);
            if (change.Length > 0)
                await rows.Nth(index).Locator("[data-field=change]").FillAsync(change);
        }

        Assert.Equal("試算：目標は2,400,000から2,640,000へ（+240,000）。 動かせない要素（訪問単価）は変えていません。", await page.TextContentAsync("[data-result=what-if]"));
    });

    [Fact]
    public async Task WhatIsWrittenInAKitIsThereAgainAndShowsAsText() => await OnPage("kits/goal-sheet/", async page =>
    {
        await page.Locator(".kit-field textarea").First.FillAsync("<b>今期の目標</b>");
        await page.Locator(".kit-box input").First.CheckAsync();
        await page.ReloadAsync();
        Assert.Equal("<b>今期の目標</b>", await page.Locator(".kit-field textarea").First.InputValueAsync());
        Assert.True(await page.Locator(".kit-box input").First.IsCheckedAsync());
    });

    /// <summary>The events of the saved calendar, its lines unfolded; fails on a line that is longer than the standard allows or cuts a character.</summary>
    private static async Task<IReadOnlyList<(string Uid, string Start, string Note)>> EventsAsync(IPage page)
    {
        var file = await page.SavedAsync("[data-calendar]");
        Assert.DoesNotContain('\uFFFD', file);
        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        return
        [
            .. file.Replace("\r\n ", "", StringComparison.Ordinal).Split("BEGIN:VEVENT\r\n").Skip(1).Select(text =>
            {
                var lines = text.Split("\r\n").Where(line => line.Contains(':', StringComparison.Ordinal)).ToLookup(line => line.Split(':', 2)[0], line => line.Split(':', 2)[1]);
                Assert.Single(lines["DTSTAMP"]);
                Assert.Single(lines["SEQUENCE"]);
                return (lines["UID"].Single(), lines["DTSTART;VALUE=DATE"].Single(), lines["DESCRIPTION"].Single());
            }),
        ];
    }
}
