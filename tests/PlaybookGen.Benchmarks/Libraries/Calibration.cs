using System.Globalization;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>
/// How often something is called proven in libraries where nothing is: the results of a content folder are handed round among its cases, again
/// and again. Beside it the usual recipe (support 1 %, confidence 0.8, lift above 1).
/// </summary>
static class Calibration
{
    public static int Run(string folder, int libraries, TextWriter output)
    {
        if (PlaybookReader.Read(ContentDirectory.Read(folder)).Playbook is not { } playbook)
            return 1;
        var (proven, promising, shown) = (0, 0, 0);
        long naive = 0;
        for (var library = 0; library < libraries; library++)
        {
            var shuffled = HandedRound(playbook, new FixedRandom((ulong)library + 1));
            var patterns = PatternMiner.Mine(shuffled, new MiningRequest()).All.ToList();
            proven += patterns.Exists(pattern => pattern.Grade == Grade.Proven) ? 1 : 0;
            promising += patterns.Count > 0 ? 1 : 0;
            shown += patterns.Count;
            naive += NaiveRules.Count(shuffled);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {libraries} libraries of {playbook.Cases.Count} cases whose results mean nothing
            something proven: {proven} ({100.0 * proven / libraries:F1} %)
            something shown:  {promising} ({100.0 * promising / libraries:F1} %), {shown} patterns in all
            support, confidence and lift: {(double)naive / libraries:F1} rules a library
            """));
        return 0;
    }

    static Playbook HandedRound(Playbook playbook, FixedRandom random)
    {
        var results = playbook.Cases.Select(item => item.Status).ToArray();
        for (var i = results.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (results[i], results[other]) = (results[other], results[i]);
        }
        return playbook with { Cases = [.. playbook.Cases.Select((item, i) => item with { Status = results[i] })] };
    }
}
