using Microsoft.Playwright;

namespace PlaybookGen.Browser.Learning;

public sealed class ReviewTests
{
    [Fact]
    public async Task AReviewFallsDueWhenTheDateMovesOnAndWhatOneWasSureOfComesFirst()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("drills/attrition-review/");
        await learner.Answer(right: true, sure: 75);
        await learner.Open("drills/which-is-a-win-condition/");
        await learner.Answer(right: false, sure: 95);
        await Assertions.Expect(page.Locator("[data-next-review]")).ToHaveTextAsync("次の復習：2026-03-04");

        await learner.Open("review/");
        await Assertions.Expect(page.Locator(".review-count")).ToHaveTextAsync("今日の復習はありません。");
        await Assertions.Expect(page.Locator("[data-coming-list] li")).ToHaveCountAsync(2);

        await learner.Wake("2026-03-04");
        await learner.Open("review/");
        await Assertions.Expect(page.Locator("[data-list] h2")).ToHaveTextAsync(["勝利条件はどれか", "計画21%、実績25%。どう判断するか"]);
        await Assertions.Expect(page.Locator(".review-why")).ToHaveTextAsync(["自信があったのに違っていた"]);

        await page.Locator("[data-list] a").First.ClickAsync();
        await learner.Answer(right: true, sure: 75);
        await Assertions.Expect(page.Locator("[data-next-review]")).ToHaveTextAsync("次の復習：2026-03-09");
    }

    [Theory]
    // Right each time: on day 2, 7 and 21, then no more.
    [InlineData("[['2026-03-01',true]]", "2026-03-03")]
    [InlineData("[['2026-03-01',true],['2026-03-03',true]]", "2026-03-08")]
    [InlineData("[['2026-03-01',true],['2026-03-03',true],['2026-03-08',true]]", "2026-03-22")]
    [InlineData("[['2026-03-01',true],['2026-03-03',true],['2026-03-08',true],['2026-03-22',true]]", null)]
    // Wrong: from the beginning again.
    [InlineData("[['2026-03-01',true],['2026-03-03',true],['2026-03-08',false]]", "2026-03-10")]
    [InlineData("[['2026-03-01',false]]", "2026-03-03")]
    // Right before its day: the plan stays. Wrong before its day: from the beginning.
    [InlineData("[['2026-03-01',true],['2026-03-02',true]]", "2026-03-03")]
    [InlineData("[['2026-03-01',true],['2026-03-03',true],['2026-03-05',false]]", "2026-03-07")]
    // Late: counted from the day of the answer. Over the end of February and over a change to summer time.
    [InlineData("[['2026-02-20',true],['2026-02-26',true]]", "2026-03-03")]
    [InlineData("[['2026-03-25',true],['2026-03-27',true]]", "2026-04-01")]
    public async Task TheNextReviewIsDueOn(string answers, string? due)
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Open("review/");
        var given = await learner.Page.EvaluateAsync<string?>(
            $"() => playbookProgress.schedule({answers}.map(([at, right]) => ({{ at, right, sure: 50 }}))).due");
        Assert.Equal(due, given);
    }

    [Fact]
    public async Task WhatWasReadOnAPathComesBackAsRecall()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("pufu/?path=first-thirty-minutes&step=page%3Apufu");
        await page.Locator(".path-bar button").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("predict-checkup-sheet", StringComparison.Ordinal));
        await learner.Wake("2026-03-04");
        await learner.Open("review/");
        await Assertions.Expect(page.Locator(".review-recall")).ToHaveCountAsync(1);
        await page.Locator(".review-recall button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".review-count")).ToHaveTextAsync("今日の復習はありません。");
    }
}
