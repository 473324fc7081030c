using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PlaybookGen.Browser.Machine;

/// <summary>The accessibility rules of axe, put into a page once and run there as often as needed.</summary>
public static class Axe
{
    // Only what is broken is worked out in full, which is the larger part of the time that a run takes.
    private const string Run =
        """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
          .flatMap(rule => rule.nodes.slice(0, 3).map(node => `${rule.id} (${rule.impact}): ${node.html}`))
        """;

    private static readonly Lazy<string> Script = new(() => new BundledAxeScriptProvider().GetScript());

    /// <returns>What is broken in the page as it stands, at most three places a rule.</returns>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script.Value);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
