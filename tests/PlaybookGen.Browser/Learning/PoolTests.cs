using System.Text;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Learning;

public sealed class PoolTests
{
    // Sure and right, and right again just seven days later; a guess that was wrong, and wrong again after eight.
    private const string Sato =
        """
        {"format":"playbook-progress","version":1,"steps":{},"answers":{
          "drills/apollo-13/":[{"at":"2026-03-01","right":true,"sure":95},{"at":"2026-03-08","right":true,"sure":95}],
          "drills/rats-of-hanoi/":[{"at":"2026-03-01","right":false,"sure":25},{"at":"2026-03-03","right":false,"sure":50},{"at":"2026-03-09","right":false,"sure":75}],
          "pufu/":[{"at":"2026-03-01","right":true,"sure":50}]}}
        """;

    // Sure and wrong.
    private const string Suzuki =
        """{"format":"playbook-progress","version":1,"steps":{},"answers":{"drills/rats-of-hanoi/":[{"at":"2026-03-02","right":false,"sure":95}]}}""";

    [Fact]
    public async Task FilesOfSeveralPeopleGiveFirstTriesRetentionCalibrationAndTheHardestDrills()
    {
        await using var learner = await Learner.On("2026-03-20");
        var page = learner.Page;
        await learner.Open("learn/pool/");
        await page.Locator("[data-files]").SetInputFilesAsync([File("sato.json", Sato), File("suzuki.json", Suzuki), File("notes.json", "hello")]);

        Assert.Equal(["sato|2|50%|50%|60%", "suzuki|1|0%|–|95%", "全員|3|33%|50%|72%"], await Rows(page, "people"));
        Assert.Equal(["25%|0%|1", "95%|50%|2"], await Rows(page, "calibration"));
        Assert.Equal(["ネズミのしっぽの数|0%|2|60%", "アポロ13号の勝利条件|100%|1|95%"], await Rows(page, "hardest"));
        await Assertions.Expect(page.Locator("[data-faults] li")).ToHaveTextAsync(
            ["notes.json：読み込めませんでした。進み具合のファイル（.json）ではありません。「ファイルに書き出す」で作ったファイルを選んでください。"]);

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-csv]").ClickAsync());
        var csv = await System.IO.File.ReadAllTextAsync(await download.PathAsync());
        Assert.StartsWith("\"ファイル\",\"答え\",\"最初の正答率\",\"7日後以降の正答率\",\"自信の平均\"\r\n\"sato\",\"2\",\"50%\",\"50%\",\"60%\"\r\n", csv.TrimStart('\ufeff'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfTenFilesTheDamagedOnesAreNamedAndTheOthersCounted()
    {
        await using var learner = await Learner.On("2026-03-20");
        var page = learner.Page;
        await learner.Open("learn/pool/");
        await page.Locator("[data-files]").SetInputFilesAsync(
        [
            .. Enumerable.Range(1, 8).Select(i => File($"member-{i}.json", i % 2 == 0 ? Sato : Suzuki)),
            File("half.json", Sato[..^40]),
            File("strange.json", Suzuki.Replace("drills/rats-of-hanoi/", "toString", StringComparison.Ordinal)),
        ]);

        Assert.Equal(9, (await Rows(page, "people")).Length);
        Assert.Equal("全員|12|33%|50%|72%", (await Rows(page, "people"))[^1]);
        await Assertions.Expect(page.Locator("[data-faults] li")).ToHaveTextAsync(
        [
            "half.json：読み込めませんでした。進み具合のファイル（.json）ではありません。「ファイルに書き出す」で作ったファイルを選んでください。",
            "strange.json：読み込めませんでした。「toString」の記録が壊れています。書き出し直したファイルを使ってください。",
        ]);
    }

    private static FilePayload File(string name, string content) => new() { Name = name, MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(content) };

    private static async Task<string[]> Rows(IPage page, string table)
    {
        await Assertions.Expect(page.Locator("[data-pool-result]")).ToBeVisibleAsync();
        return await page.Locator($"[data-table={table}] tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [...row.cells].map(cell => cell.textContent).join('|'))");
    }
}
