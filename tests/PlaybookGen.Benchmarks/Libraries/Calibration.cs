using System.Diagnostics;
using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>
/// How honest the miner is: in libraries whose results mean nothing, how often it calls something proven; in libraries with planted patterns, how
/// many it finds, and how much of what it reports is really there. Beside it the usual recipe (support 1 %, confidence 0.8, lift above 1).
/// </summary>
static class Calibration
{
    const int NullCases = 300;
    const int LibrariesOfASeed = 20;
    static readonly int[] sizes = [300, 1000, 3000, 10_000];

    /// <param name="first">The first seed of the libraries with planted patterns; those that mean nothing begin a thousand later.</param>
    public static int Run(string generator, int nullLibraries, int seeds, int first, TextWriter output)
    {
        var source = new Generator(generator);
        Nothing(source, nullLibraries, first, output);
        output.WriteLine();
        output.WriteLine("| cases | seed | planted | found | word for word | shown | of these true | ◎ | of these true | usual recipe | seconds |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in sizes)
        {
            for (var seed = first; seed < first + seeds; seed++)
                output.WriteLine(Planted(source, size, seed));
        }
        return 0;
    }

    static void Nothing(Generator source, int libraries, int first, TextWriter output)
    {
        var (proven, shown, patterns) = (0, 0, 0);
        long naive = 0;
        var playbook = source.Make(NullCases, 1000 + first).Playbook;
        for (var library = 0; library < libraries; library++)
        {
            if (library > 0 && library % LibrariesOfASeed == 0)
                playbook = source.Make(NullCases, 1000 + first + (library / LibrariesOfASeed)).Playbook;
            var shuffled = HandedRound(playbook, new FixedRandom((ulong)(library + first)));
            var found = PatternMiner.Mine(shuffled, new MiningRequest()).All.ToList();
            proven += found.Exists(pattern => pattern.Grade == Grade.Proven) ? 1 : 0;
            shown += found.Count > 0 ? 1 : 0;
            patterns += found.Count;
            naive += NaiveRules.Count(shuffled);
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"""
            {libraries} libraries of {NullCases} cases whose results mean nothing
            something proven: {proven} ({100.0 * proven / libraries:F1} %)
            something shown:  {shown} ({100.0 * shown / libraries:F1} %), {patterns} patterns in all
            support, confidence and lift: {(double)naive / libraries:F1} rules a library
            """));
    }

    static string Planted(Generator source, int size, int seed)
    {
        var (playbook, truth) = source.Make(size, seed);
        var clock = Stopwatch.StartNew();
        var reported = PatternMiner.Mine(playbook, new MiningRequest()).All.ToList();
        var seconds = clock.Elapsed.TotalSeconds;
        var proven = reported.Where(pattern => pattern.Grade == Grade.Proven).ToList();
        var found = truth.Patterns.Count(planted => reported.Exists(pattern => planted.IsIn(pattern, playbook.Taxonomy)));
        var exact = truth.Patterns.Count(planted => reported.Exists(planted.Is));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {seed} | {truth.Patterns.Count} | {found} | {exact} | {reported.Count} | {reported.Count(IsTrue)} | {proven.Count} | {proven.Count(IsTrue)} | {NaiveRules.Count(playbook)} | {seconds:F1} |");

        bool IsTrue(Pattern pattern) => truth.Patterns.Any(planted => planted.IsIn(pattern, playbook.Taxonomy));
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
