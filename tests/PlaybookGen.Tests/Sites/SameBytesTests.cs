using System.Diagnostics;
using System.Security.Cryptography;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Sites;

/// <summary>The same content gives the same bytes in every process, whatever the machine. Each run differs from the first in several ways at once, since a build of all that ships takes a while.</summary>
public sealed class SameBytesTests
{
    private static readonly string Shipped = Path.Combine(Repository.Root, "content");

    private static readonly Lazy<string> Once = new(() => Build(Shipped));

    // Turkish has its own upper case of i and writes decimals with a comma.
    [Fact]
    public void OneCoreAndTheTurkishCultureGiveTheSameBytes() =>
        Assert.Equal(Once.Value, Build(Shipped, ("DOTNET_PROCESSOR_COUNT", "1"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")));

    // Thai has its own calendar.
    [Fact]
    public void FilesWrittenInAnotherOrderAndTheThaiCultureGiveTheSameBytes()
    {
        var copy = Directory.CreateTempSubdirectory("playbook-order-").FullName;
        foreach (var file in Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(Shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        Assert.Equal(Once.Value, Build(copy, ("LC_ALL", "th_TH.UTF-8"), ("LANG", "th_TH.UTF-8")));
        Directory.Delete(copy, recursive: true);
    }

    /// <summary>Builds in a process of its own, and gives every path with the SHA-256 of its bytes, one a line.</summary>
    private static string Build(string content, params (string Name, string Value)[] environment)
    {
        var output = Directory.CreateTempSubdirectory("playbook-bytes-").FullName;
        var program = Path.Combine(AppContext.BaseDirectory, "playbook.dll");
        var start = new ProcessStartInfo("dotnet", [program, "build", "--content", content, "--output", output])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        var lines = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(output, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)
            .ToList();
        Directory.Delete(output, recursive: true);
        Assert.NotEmpty(lines);
        return string.Join('\n', lines);
    }
}
