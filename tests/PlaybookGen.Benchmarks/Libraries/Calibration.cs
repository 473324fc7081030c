using System.Diagnostics;
using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Patterns;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>
/// How honest the miner is: in libraries whose results mean nothing, how often it calls something proven; in libraries with planted patterns, how
/// many it finds, and how much of what it reports is really there. Beside it the usual recipe (support 1 %, confidence 0.8, lift above 1).
/// </summary>
static class Calibration
{
    const int LibrariesOfASeed = 5;
    static readonly int[] nullSizes = [300, 1000];
    static readonly int[] sizes = [300, 1000, 3000, 10_000];

    /// <param name="libraries">Of 300 cases in each arm; of 1,000 cases half as many.</param>
    /// <param name="seeds">Libraries with planted patterns, of each size.</param>
    /// <param name="first">The first seed of the libraries with planted patterns; those that mean nothing begin a thousand later.</param>
    public static int Run(string generator, int libraries, int seeds, int first, TextWriter output)
    {
        foreach (var size in nullSizes)
        {
            foreach (var arm in NullArm.All)
                Nothing(generator, arm, size, size == nullSizes[0] ? libraries : libraries / 2, 1000 + first, output);
        }
        foreach (var size in sizes)
            Planted(generator, size, seeds, first, output);
        return 0;
    }

    /// <summary>One arm: libraries whose tactics have no effect.</summary>
    public static int Nothing(string generator, NullArm arm, int size, int libraries, int first, TextWriter output)
    {
        var source = new Generator(generator);
        var (proven, shown, patterns) = (0, 0, 0);
        long naive = 0;
        Playbook? playbook = null;
        for (var library = 0; library < libraries; library++)
        {
            if (library % LibrariesOfASeed == 0)
                playbook = source.Make(size, first + (library / LibrariesOfASeed)).Playbook;
            var drawn = NullLibraries.Drawn(playbook!, arm, (ulong)((first * 1000) + library));
            var found = PatternMiner.Mine(drawn, new MiningRequest()).All.ToList();
            foreach (var pattern in found.Where(pattern => pattern.Grade == Grade.Proven))
                output.WriteLine($"  proven in library {library}: {LibraryReport.Line(pattern)}");
            proven += found.Exists(pattern => pattern.Grade == Grade.Proven) ? 1 : 0;
            shown += found.Count > 0 ? 1 : 0;
            patterns += found.Count;
            naive += NaiveRules.Count(drawn);
        }
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{arm.Letters} ({arm.Name}), {libraries} libraries of {size} cases: proven in {proven} ({100.0 * proven / libraries:F1} %), something shown in {shown} ({100.0 * shown / libraries:F1} %), {patterns} patterns in all; usual recipe {(double)naive / libraries:F0} rules a library"));
        return 0;
    }

    public static int Planted(string generator, int size, int seeds, int first, TextWriter output)
    {
        var source = new Generator(generator);
        output.WriteLine("| cases | seed | planted | found | word for word | shown | of these true | ◎ | of these true | usual recipe | seconds |");
        output.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        var all = Enumerable.Range(first, seeds).Select(seed =>
        {
            var found = Planted(source, size, seed);
            output.WriteLine(found.Row);
            return found;
        }).ToList();
        var counts = all.ConvertAll(one => one.Found).Order().ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{size} cases, {seeds} libraries: found {counts[0]}, {counts[counts.Count / 2]}, {counts[^1]}; shown {all.Sum(one => one.Shown)}, true {all.Sum(one => one.True)}; ◎ {all.Sum(one => one.Proven)}, true {all.Sum(one => one.ProvenTrue)}"));
        return 0;
    }

    static (string Row, int Found, int Shown, int True, int Proven, int ProvenTrue) Planted(Generator source, int size, int seed)
    {
        var (playbook, truth) = source.Make(size, seed);
        var clock = Stopwatch.StartNew();
        var reported = PatternMiner.Mine(playbook, new MiningRequest()).All.ToList();
        var seconds = clock.Elapsed.TotalSeconds;
        var proven = reported.Where(pattern => pattern.Grade == Grade.Proven).ToList();
        var found = truth.Patterns.Count(planted => reported.Exists(pattern => planted.IsIn(pattern, playbook.Taxonomy)));
        var exact = truth.Patterns.Count(planted => reported.Exists(planted.Is));
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {size} | {seed} | {truth.Patterns.Count} | {found} | {exact} | {reported.Count} | {reported.Count(IsTrue)} | {proven.Count} | {proven.Count(IsTrue)} | {NaiveRules.Count(playbook)} | {seconds:F1} |");
        return (row, found, reported.Count, reported.Count(IsTrue), proven.Count, proven.Count(IsTrue));

        bool IsTrue(Pattern pattern) => truth.Patterns.Any(planted => planted.IsIn(pattern, playbook.Taxonomy));
    }
}
