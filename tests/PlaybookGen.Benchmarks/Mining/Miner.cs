using System.Diagnostics;
using System.Globalization;

namespace PlaybookGen.Benchmarks.Mining;

/// <summary>A program that mines closed sets, and how it is called.</summary>
/// <param name="Call">The words of the command for a file, a support and the file for the sets.</param>
sealed record Miner(string Name, bool IsJvm, Func<string, int, string, string[]> Call)
{
    /// <summary>A run that takes longer is broken off.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    public static Miner Ours(string path) => new(
        "PlaybookGen",
        false,
        (file, support, sets) => [path, "mine", "--transactions", file, "--min-support", Text(support), "--closed", "--format", "sets"]);

    /// <summary>
    /// Any program that writes one set a line: a command line in which FILE, SETS, SUPPORT (a count) and SHARE (of the transactions) are filled in, such as
    /// <c>lcm Cf FILE SUPPORT SETS</c> or <c>java -jar spmf.jar run FPClose FILE SETS SHARE</c>.
    /// </summary>
    public static Miner Other(string commandLine)
    {
        string[] words = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            string.Join(' ', words.Where(word => word is not ("FILE" or "SETS" or "SUPPORT" or "SHARE")).Select(word => Path.GetFileName(word))),
            Path.GetFileName(words[0]) == "java",
            (file, support, sets) =>
            [
                .. words.Select(word => word switch
                {
                    "FILE" => file,
                    "SETS" => sets,
                    "SUPPORT" => Text(support),
                    "SHARE" => Share(file, support),
                    _ => word,
                }),
            ]);
    }

    public MinerRun Mine(string file, int support)
    {
        var folder = Directory.CreateTempSubdirectory("miner");
        try
        {
            var (sets, measured) = (Path.Combine(folder.FullName, "sets"), Path.Combine(folder.FullName, "measured"));
            var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var word in (string[])["-f", "%U %S %e %M", "-o", measured, .. Call(file, support, sets)])
                start.ArgumentList.Add(word);
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var printed = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Longest))
            {
                process.Kill(entireProcessTree: true);
                return new(0, double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity);
            }
            var numbers = File.ReadAllLines(measured)[^1].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            return new(process.ExitCode == 0 ? Sets(File.Exists(sets) ? File.ReadLines(sets) : printed.GetAwaiter().GetResult().Split('\n')) : -1, numbers[0] + numbers[1], numbers[2], numbers[3] / 1024);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The empty set, which some programs write as a support alone, is not counted.</summary>
    static long Sets(IEnumerable<string> lines) => lines.LongCount(line => line.Trim() is [not ('(' or '#'), ..]);

    /// <summary>Half a transaction less, so that no rounding asks for one more.</summary>
    static string Share(string file, int support) =>
        ((support - 0.5) / File.ReadLines(file).Count(line => line.Length > 0)).ToString("R", CultureInfo.InvariantCulture);

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
