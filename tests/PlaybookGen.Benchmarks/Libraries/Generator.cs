using System.Diagnostics;
using System.Globalization;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>A program outside the repository that writes libraries: <c>COMMAND --cases N --seed S --out DIR --truth FILE</c>.</summary>
sealed class Generator(string command)
{
    /// <summary>The library and what was planted in it; the files are gone when this returns.</summary>
    public (Playbook Playbook, PlantedTruth Truth) Make(int cases, int seed)
    {
        var folder = Directory.CreateTempSubdirectory("library");
        try
        {
            var (output, truth) = (Path.Combine(folder.FullName, "content"), Path.Combine(folder.FullName, "truth.json"));
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var start = new ProcessStartInfo(words[0]) { RedirectStandardOutput = true };
            foreach (var word in (string[])[.. words[1..], "--cases", Text(cases), "--seed", Text(seed), "--out", output, "--truth", truth])
                start.ArgumentList.Add(word);
            using var process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
                throw new InvalidOperationException($"'{command}' ended with {process.ExitCode}.");
            var reading = PlaybookReader.Read(ContentDirectory.Read(output));
            return (reading.Playbook ?? throw new InvalidOperationException("The generated library has errors."), PlantedTruth.Read(truth));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
