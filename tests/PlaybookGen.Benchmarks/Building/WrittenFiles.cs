using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Building;

/// <summary>The files of a site by kind: how many, how large together, and the largest of each, as it lies on the disk and as a server sends it.</summary>
sealed class WrittenFiles
{
    readonly Dictionary<string, WrittenKind> kinds = new(StringComparer.Ordinal);

    public void Add(OutputFile file)
    {
        string kind = KindOf(file.Path);
        kinds[kind] = kinds.GetValueOrDefault(kind, WrittenKind.None).With(file);
    }

    public void WriteTo(TextWriter output)
    {
        output.WriteLine("| files | number | KiB together | largest | KiB | gzipped |");
        output.WriteLine("| --- | ---: | ---: | --- | ---: | ---: |");
        foreach ((string kind, WrittenKind files) in kinds.OrderByDescending(one => one.Value.Bytes).ThenBy(one => one.Key, StringComparer.Ordinal))
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {kind} | {files.Count} | {files.Bytes >> 10} | {files.Largest.Path} | {files.Largest.Bytes.Length >> 10} | {files.LargestGzipped >> 10} |"));
    }

    /// <summary>The folder that the file's folder lies in, with the ending: a page lies in a folder of its own.</summary>
    static string KindOf(string path)
    {
        string[] parts = path.Split('/');
        int depth = Math.Min(path.StartsWith("data/", StringComparison.Ordinal) ? 2 : 1, parts.Length - 1);
        return string.Join('/', parts[..depth].Append("*" + Path.GetExtension(path)));
    }
}
