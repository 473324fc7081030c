using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlaybookGen.Cli;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Tests.Content;

/// <summary>
/// A page of tests/specs/problems, run. What stands in its fences is put into a copy of tests/specs/base: <c>yaml PATH</c> replaces the keys that it names,
/// or the whole of a list; <c>markdown PATH</c> is a whole file; <c>hex PATH</c> its bytes; <c>absent PATH</c> takes a file away; <c>link PATH</c> makes a link;
/// <c>size PATH</c> a file of so many bytes.
/// </summary>
internal sealed partial record ProblemPage(string Code, string Before, string Japanese, string English, string? After)
{
    public static ProblemPage Parse(string code, string page)
    {
        var parts = page.ReplaceLineEndings("\n").Split("\n## ");
        var said = Fence().Matches(parts[2]).Select(match => match.Groups["text"].Value).ToList();
        return new ProblemPage(code, parts[1], said[0], said[1], parts.Length > 3 ? parts[3] : null);
    }

    /// <summary>What the program says of the content in the fences of a section.</summary>
    public static string Say(string section, string baseFolder, Language language) => InFolder(section, baseFolder, folder =>
    {
        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var problem in PlaybookReader.Read(ContentDirectory.Read(folder)).Problems)
            ProblemText.Write(new Screen(writer, isTerminal: false), problem, "", language);
        return writer.ToString();
    });

    /// <summary>What comes of a folder that holds the base with the fences of a section put into it.</summary>
    public static T InFolder<T>(string section, string baseFolder, Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory("playbook-spec-");
        try
        {
            foreach (var path in Directory.EnumerateFiles(baseFolder, "*", SearchOption.AllDirectories))
                Write(folder.FullName, Path.GetRelativePath(baseFolder, path), File.ReadAllBytes(path));
            foreach (Match fence in Fence().Matches(section))
                Apply(folder.FullName, fence.Groups["kind"].Value, fence.Groups["path"].Value, fence.Groups["text"].Value);
            return use(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Apply(string folder, string kind, string path, string text)
    {
        var file = Path.Combine(folder, path);
        switch (kind)
        {
            case "yaml" when File.Exists(file) && !text.StartsWith("- ", StringComparison.Ordinal):
                File.WriteAllText(file, WithKeys(File.ReadAllText(file), text));
                break;
            case "yaml" or "markdown":
                Write(folder, path, Encoding.UTF8.GetBytes(text));
                break;
            case "hex":
                Write(folder, path, Convert.FromHexString(string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)))));
                break;
            case "absent":
                File.Delete(file);
                break;
            case "link":
                File.CreateSymbolicLink(file, text.Trim());
                break;
            case "size":
                Write(folder, path, new byte[int.Parse(text, CultureInfo.InvariantCulture)]);
                break;
            default:
                throw new InvalidOperationException($"There is no fence '{kind} {path}'.");
        }
    }

    /// <summary>The file with the keys of a fragment in place of its own of the same name, or at the end.</summary>
    private static string WithKeys(string file, string fragment)
    {
        var names = TopKey().Matches(fragment).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        var kept = new List<string>();
        var (place, isTaken) = (-1, false);
        foreach (var line in file.TrimEnd('\n').Split('\n'))
        {
            if (TopKey().Match(line) is { Success: true } key)
                isTaken = names.Contains(key.Groups[1].Value);
            else if (!line.StartsWith(' '))
                isTaken = false;
            if (line == "---" && kept.Count > 0 && place < 0)
                place = kept.Count;
            if (!isTaken)
                kept.Add(line);
            else if (place < 0)
                place = kept.Count;
        }

        kept.Insert(place < 0 ? kept.Count : place, fragment.TrimEnd('\n'));
        return string.Join('\n', kept) + "\n";
    }

    private static void Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    [GeneratedRegex("^```(?<kind>\\w+)(?: (?<path>\\S+))?\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^([^\\s:：#\\-][^:：\n]*)[:：]", RegexOptions.Multiline)]
    private static partial Regex TopKey();
}
