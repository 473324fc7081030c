using System.Globalization;

namespace PlaybookGen.Benchmarks.Mining;

/// <summary>
/// Closed mining side by side with other programs, each run as a process of its own and all of them taking turns, so that a busy machine slows every
/// one alike: medians of processor time, of wall time and of peak memory, and how they stand to ours. The programs come from the user.
/// </summary>
static class Miners
{
    const int Rounds = 5;

    /// <param name="playbook">The command to be measured, such as src/PlaybookGen.Cli/bin/Release/net10.0/playbook.</param>
    /// <param name="others">Command lines, as <see cref="Miner.Other"/> takes them.</param>
    /// <returns>0 when all count alike and no JVM program takes less processor time; 1 otherwise.</returns>
    public static int Run(string directory, string playbook, IReadOnlyList<string> others, TextWriter output)
    {
        if (!File.Exists("/usr/bin/time"))
        {
            output.WriteLine("Peak memory and processor time are read from GNU time, which isn't at /usr/bin/time.");
            return 2;
        }
        var contenders = others.Select(Miner.Other).Prepend(Miner.Ours(playbook)).ToList();
        output.WriteLine("| set | support | closed | " + string.Join(" | ", contenders.Select(one => $"{one.Name}: CPU s | wall s | MiB")) + " | " + string.Join(" | ", contenders.Skip(1).Select(one => $"ours to {one.Name}: CPU | memory")) + " |");
        output.WriteLine("| --- | ---: | ---: |" + string.Concat(Enumerable.Repeat(" ---: |", 5 * contenders.Count - 2)));
        var good = true;
        var reference = Verify.ReferenceTable.Read(directory, "closed_reference.tsv");
        foreach (var row in reference.Rows)
        {
            var (name, support, closed) = (reference.Text(row, "dataset"), reference.Int(row, "minsup"), reference.Text(row, "closed"));
            var file = Path.Combine(directory, "transactions", name + ".dat");
            var runs = contenders.ToDictionary(one => one, _ => new List<MinerRun>());
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var one in contenders.Where(one => !runs[one].Exists(run => run.IsBrokenOff)))
                    runs[one].Add(one.Mine(file, support));
            }
            var wrong = contenders.Where(one => runs[one].Exists(run => run.Closed.ToString(CultureInfo.InvariantCulture) != closed)).ToList();
            var (ours, medians) = (Median(runs[contenders[0]]), contenders.ConvertAll(one => Median(runs[one])));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {support} | {closed} | ")
                + string.Join(" | ", contenders.Select((one, i) => runs[one][^1].IsBrokenOff ? "over a minute | | " : wrong.Contains(one) ? "wrong | | " : FormattableString.Invariant($"{medians[i].Cpu:F2} | {medians[i].Wall:F2} | {medians[i].Mebibytes:F0}")))
                + " | " + string.Join(" | ", contenders.Skip(1).Select((one, i) => wrong.Contains(one) ? " | " : FormattableString.Invariant($"{ours.Cpu / Math.Max(0.01, medians[i + 1].Cpu):F2} | {ours.Mebibytes / medians[i + 1].Mebibytes:F2}"))) + " |");
            good &= !wrong.Contains(contenders[0])
                && !contenders.Where(one => one.IsJvm && !wrong.Contains(one)).Any(one => Median(runs[one]).Cpu < ours.Cpu);
        }
        return good ? 0 : 1;
    }

    static MinerRun Median(List<MinerRun> runs) => new(
        runs[0].Closed, Middle(runs, run => run.Cpu), Middle(runs, run => run.Wall), Middle(runs, run => run.Mebibytes));

    static double Middle(List<MinerRun> runs, Func<MinerRun, double> number) => runs.Select(number).Order().ElementAt(runs.Count / 2);
}
