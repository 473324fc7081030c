using System.Text;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Content;
using PlaybookGen.DefaultTheme;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Published;
using PlaybookGen.Site.Learning.Made.Published;

namespace PlaybookGen.Browser.Rules;

/// <summary>An empty page with the scripts of the difference, to which the data of one library after another is given: each class of tests has its own.</summary>
public static class DifferencePage
{
    /// <summary>What <c>playbook diff --format json</c> says of one case and the browser too.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["patterns", "holes", "drillMaterial", "madeDrills"];

    public static async Task UseAsync(IPage page, Playbook playbook)
    {
        foreach (var file in RuleFiles.Of(playbook).Where(file => file.Path == RuleFiles.Script)
            .Concat(KnowledgeFiles.Of(playbook, PatternMiner.Mine(playbook, new MiningRequest())).Where(file => file.Path == KnowledgeFiles.Script))
            .Concat(DrillFiles.Of(playbook).Where(file => file.Path == DrillFiles.Script)))
        {
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Encoding.UTF8.GetString(file.Bytes.Span) });
        }
    }

    public static async Task<IPage> OpenAsync()
    {
        var context = await Chromium.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var name in new[] { "assets/vendor/yaml.js", "assets/case-rules.js", "assets/case-difference.js" })
        {
            var asset = ThemeEntry.Theme.Assets.Single(one => one.Path == name);
            await page.AddScriptTagAsync(new PageAddScriptTagOptions { Content = Encoding.UTF8.GetString(asset.Bytes.Span) });
        }

        return page;
    }
}
