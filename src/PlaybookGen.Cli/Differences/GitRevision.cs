using System.ComponentModel;
using System.Diagnostics;
using System.Formats.Tar;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A content folder as it was in a revision of the git repository that holds it.</summary>
internal static class GitRevision
{
    /// <param name="folder">The full path of the content folder as it is now.</param>
    /// <exception cref="WrongUseException">There is no git, no repository, no such revision, or no such folder in it.</exception>
    public static ContentFiles Read(string folder, string revision)
    {
        // Where a revision may stand, an option of git's must not.
        if (revision.StartsWith('-') || !Run(folder, ["rev-parse", "--verify", "--quiet", revision + "^{commit}"], out var commit))
            throw new WrongUseException(Problems.BaseIsUnknown(revision));
        Run(folder, ["rev-parse", "--show-prefix"], out var prefix);
        Run(folder, ["rev-parse", "--show-toplevel"], out var top);
        using var scratch = new ScratchFolder();
        var archive = Path.Combine(scratch.Path, "content.tar");
        // From the top: further down git would look for the folder within itself.
        if (!Run(top.Trim(), ["archive", "--format=tar", "--output", archive, $"{commit.Trim()}:{prefix.Trim().TrimEnd('/')}"], out _))
            throw new WrongUseException(Problems.BaseHasNoContent(revision, prefix.Trim()));
        var content = Directory.CreateDirectory(Path.Combine(scratch.Path, "content")).FullName;
        Extract(archive, content);
        var files = ContentDirectory.Read(content);
        // They are fetched now, as the folder they lie in is about to go.
        return files with { Files = [.. files.Files.Select(file => new ContentFile(file.Path, file.Bytes))] };
    }

    /// <summary>Plain files alone: links of an old revision lead nowhere here. Folders are made as files need them, since their own entries may come late.</summary>
    private static void Extract(string archive, string folder)
    {
        using var stream = File.OpenRead(archive);
        using var reader = new TarReader(stream);
        while (reader.GetNextEntry() is { } entry)
        {
            var path = Path.GetFullPath(Path.Combine(folder, entry.Name));
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile) || !path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            entry.ExtractToFile(path, overwrite: false);
        }
    }

    private static bool Run(string folder, IReadOnlyList<string> arguments, out string output)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            var said = git.StandardError.ReadToEndAsync();
            output = git.StandardOutput.ReadToEnd();
            said.GetAwaiter().GetResult();
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            throw new WrongUseException(Problems.GitIsMissing());
        }
    }
}
