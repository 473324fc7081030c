using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Cli;
using PlaybookGen.Model;

namespace PlaybookGen.Browser.Drafting;

/// <summary>The form in a browser window, as a writer uses it.</summary>
internal sealed class FormPage(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator WholeText => Page.Locator("[data-whole-text]");

    public ILocator Messages => Page.Locator("[data-messages] .message");

    public static async Task<FormPage> OpenAsync(IBrowserContext context, Uri address)
    {
        var form = new FormPage(await context.NewPageAsync());
        await form.Page.GotoAsync(address.AbsoluteUri);
        await Assertions.Expect(form.WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^---"));
        return form;
    }

    /// <summary>The control of a field, by its key; the first of those in lists.</summary>
    public ILocator Field(string key) => Page.Locator($"[data-field='{key}'] [data-value]").First;

    public async Task ChooseTermAsync(string key, string label)
    {
        await Page.Locator($"[data-field='{key}'] summary").First.ClickAsync();
        await Page.Locator($"[data-field='{key}'] li label").Filter(new LocatorFilterOptions { HasText = label }).First.ClickAsync();
    }

    /// <summary>Fills in what the form of three minutes asks for.</summary>
    public async Task FillShortAsync()
    {
        await FillExceptPlanAsync();
        await Field("tactic").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await Field("action").FillAsync("問い合わせの多い順に、月10件ずつ回答を整えた");
        await Assertions.Expect(WholeText).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("月10件ずつ回答を整えた\n---\n$"));
    }

    public async Task FillExceptPlanAsync()
    {
        await Field("title").FillAsync("受注センターの電話を減らしたFAQの育て方");
        await Field("summary").FillAsync("問い合わせの多い順に月10件ずつ回答を整え、3か月で電話が減った。");
        await Field("status").SelectOptionAsync("success");
        await Field("provenance").SelectOptionAsync("anonymised");
        await Field("date").FillAsync("2024年5月");
        await ChooseTermAsync("industry", "業種横断");
        await Field("outcome.statement").FillAsync("月初の3日間も、電話を待たせずに取れている");
        await ChooseTermAsync("outcome.tags", "事業の成果が出ている");
    }

    public async Task<(string Name, string Text)> DownloadAsync(string button)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator(button).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }

    /// <summary>What `playbook check` says of the shipped content with this file among its cases; empty when nothing has to be mended.</summary>
    public static async Task<string> CheckAsync(string name, string text)
    {
        var content = Directory.CreateTempSubdirectory("playbook-checked-").FullName;
        try
        {
            var shipped = Repository.Folder("content");
            foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(content, Path.GetRelativePath(shipped, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            await File.WriteAllTextAsync(Path.Combine(content, "cases", name), text);
            await using var said = new StringWriter();
            var caller = new Caller(content, said, said, Language.Japanese, IsTerminal: false);
            var code = await PlaybookCommand.Run(["check", "--content", content, "--strict"], caller, CancellationToken.None);
            return code == ExitCode.Done ? "" : said.ToString();
        }
        finally
        {
            Directory.Delete(content, recursive: true);
        }
    }
}
