using System.Diagnostics;
using System.Security.Cryptography;
using PlaybookGen.Tests.Library;

namespace PlaybookGen.Tests.Sites;

/// <summary>The same content gives the same bytes in every process, whatever the machine. Each run differs from the build in this process in several ways at once, since a build of all that ships takes a while.</summary>
public sealed class SameBytesTests
{
    private static string Expected => Lines(BuiltSite.Shipped);

    // Turkish has its own upper case of i and writes decimals with a comma.
    [Fact]
    public void OneCoreAndTheTurkishCultureGiveTheSameBytes() =>
        Assert.Equal(Expected, Build(ShippedLibrary.Folder, ("DOTNET_PROCESSOR_COUNT", "1"), ("LC_ALL", "tr_TR.UTF-8"), ("LANG", "tr_TR.UTF-8")));

    // Thai has its own calendar.
    [Fact]
    public void FilesWrittenInAnotherOrderAndTheThaiCultureGiveTheSameBytes()
    {
        var copy = Directory.CreateTempSubdirectory("playbook-order-").FullName;
        foreach (var file in Directory.EnumerateFiles(ShippedLibrary.Folder, "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
        {
            var to = Path.Combine(copy, Path.GetRelativePath(ShippedLibrary.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        Assert.Equal(Expected, Build(copy, ("LC_ALL", "th_TH.UTF-8"), ("LANG", "th_TH.UTF-8")));
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
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(output, file), Bytes: File.ReadAllBytes(file)))
            .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        Directory.Delete(output, recursive: true);
        return Lines(files);
    }

    private static string Lines(IReadOnlyDictionary<string, byte[]> site)
    {
        Assert.NotEmpty(site);
        return string.Join('\n', site.Select(file => $"{file.Key} {Convert.ToHexString(SHA256.HashData(file.Value))}").Order(StringComparer.Ordinal));
    }
}
