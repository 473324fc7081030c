using System.Diagnostics;
using System.Globalization;

namespace PlaybookGen.Benchmarks.Mining;

/// <summary>A program that mines closed sets, and how it is called.</summary>
/// <param name="CountOf">Reads the number of closed sets from what it prints and from the file that it wrote.</param>
sealed record Miner(string Name, bool IsJvm, Func<string, int, string, string[]> Call, Func<string, string, int, long> CountOf)
{
    public static Miner Ours(string path) => new(
        "PlaybookGen",
        false,
        (file, support, sets) => [path, "mine", "--transactions", file, "--min-support", Text(support), "--closed", "--format", "sets"],
        (printed, _, _) => printed.Count(c => c == '\n'));

    /// <summary>Its support is a share of the transactions; the closed sets go to a file, one a line.</summary>
    public static Miner Spmf(string jar) => new(
        Path.GetFileNameWithoutExtension(jar),
        true,
        (file, support, sets) => ["java", "-jar", jar, "run", "LCM", file, sets, ((support - 0.5) / File.ReadLines(file).Count(line => line.Length > 0)).ToString("R", CultureInfo.InvariantCulture)],
        (_, sets, _) => File.Exists(sets) ? File.ReadLines(sets).LongCount(line => line.Length > 0) : -1);

    /// <summary>Uno's lcm, versions 2 to 5: <c>lcm CIf file support output</c>; the empty set, if it is among them, is not counted.</summary>
    public static Miner Lcm(string path) => new(
        Path.GetFileName(path),
        false,
        (file, support, sets) => [path, "CIf", file, Text(support), sets],
        (_, sets, _) => File.Exists(sets) ? File.ReadLines(sets).LongCount(line => line.Length > 0 && line.Trim()[0] != '(') : -1);

    public MinerRun Mine(string file, int support)
    {
        var folder = Directory.CreateTempSubdirectory("miner");
        try
        {
            var (sets, measured) = (Path.Combine(folder.FullName, "sets"), Path.Combine(folder.FullName, "measured"));
            var start = new ProcessStartInfo("/usr/bin/time") { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var word in (string[])["-f", "%U %S %M", "-o", measured, .. Call(file, support, sets)])
                start.ArgumentList.Add(word);
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var printed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var numbers = File.ReadAllLines(measured)[^1].Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture)).ToArray();
            return new(process.ExitCode == 0 ? CountOf(printed, sets, support) : -1, numbers[0] + numbers[1], numbers[2] / 1024);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
