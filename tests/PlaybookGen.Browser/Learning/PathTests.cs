using Microsoft.Playwright;

namespace PlaybookGen.Browser.Learning;

public sealed class PathTests
{
    [Fact]
    public async Task TheFirstPathIsWalkedToItsEndByKeyboardAlone()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("paths/first-thirty-minutes/");
        var steps = await page.Locator("[data-step]").CountAsync();
        await learner.TabTo("[data-path-now] [data-next]");
        await page.Keyboard.PressAsync("Enter");
        for (var step = 1; step <= steps; step++)
        {
            await Assertions.Expect(page.Locator(".path-bar-place")).ToContainTextAsync($"{step} / {steps}");
            if (await page.Locator("[data-drill]").CountAsync() > 0)
                await AnswerByKeyboard(learner);
            await learner.TabTo(".path-bar button");
            await page.Keyboard.PressAsync("Enter");
            if (step < steps)
                await page.WaitForURLAsync(url => url.Contains("path=first-thirty-minutes", StringComparison.Ordinal));
        }

        await Assertions.Expect(page.Locator("[data-step].is-done")).ToHaveCountAsync(steps);
        await Assertions.Expect(page.Locator("[data-status]")).ToHaveTextAsync("最後の一歩まで来ました。ここからは復習です。");
    }

    [Fact]
    public async Task APathShowsWhereTheReaderIsAndGoesOnThere()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("paths/first-thirty-minutes/");
        var all = await page.Locator("[data-step]").CountAsync();
        await page.Locator("[data-path-now] [data-next]").ClickAsync();
        await learner.Answer(right: true, sure: 75);
        await page.Locator(".path-bar button").ClickAsync();
        await learner.Open("learn/");
        await Assertions.Expect(page.Locator("[data-learn-now]")).ToContainTextAsync($"{all}歩のうち1歩まで。残り約26分。");
        await page.Locator("[data-learn-now] a.button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".path-bar-place")).ToContainTextAsync($"2 / {all}");
        await page.Locator(".path-bar-place a").ClickAsync();
        await Assertions.Expect(page.Locator("[data-step][aria-current=step] h2")).ToHaveTextAsync(await page.Locator("[data-step] h2").Nth(1).InnerTextAsync());
    }

    [Fact]
    public async Task TheLastPathLeadsToTheReadersOwnCase()
    {
        await using var learner = await Learner.On("2026-03-02");
        await learner.Open("paths/fourth-week-own-case/");
        await learner.Page.Locator("[data-step='write:case'] a").ClickAsync();
        await Assertions.Expect(learner.Page.Locator(".path-bar-place")).ToContainTextAsync("4 / 4");
        Assert.Contains("/contribute/", learner.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStepOpensItsPageAtItsPlace()
    {
        await using var learner = await Learner.On("2026-03-02");
        var page = learner.Page;
        await learner.Open("drills/predict-selectable-menu/?path=first-thirty-minutes&step=drill%3Apredict-selectable-menu");
        await learner.Answer(right: true, sure: 75);
        await page.Locator(".path-bar button").ClickAsync();
        await page.WaitForURLAsync(url => url.EndsWith("#phase-4", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("#phase-4")).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator("#phase-3")).ToBeHiddenAsync();
    }

    private static async Task AnswerByKeyboard(Learner learner)
    {
        var page = learner.Page;
        var hasChoices = await page.Locator("[name=answer]").CountAsync() > 0;
        await learner.TabTo(hasChoices ? "[name=answer]" : "[data-own]");
        if (hasChoices)
            await page.Keyboard.PressAsync("Space");
        else
            await page.Keyboard.TypeAsync("顧客が自分の言葉で話している");
        await learner.TabTo("[name=sure]");
        await page.Keyboard.PressAsync("Space");
        await learner.TabTo("[data-drill-form] [type=submit]");
        await page.Keyboard.PressAsync("Enter");
        if (!hasChoices)
        {
            await learner.TabTo("[name=point]");
            await page.Keyboard.PressAsync("Space");
            await learner.TabTo("[data-mark-form] [type=submit]");
            await page.Keyboard.PressAsync("Enter");
        }

        await Assertions.Expect(learner.Result).ToBeFocusedAsync();
    }
}
