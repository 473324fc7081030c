using System.IO.Compression;
using PlaybookGen.Model;

namespace PlaybookGen.Benchmarks.Building;

sealed record WrittenKind(int Count, long Bytes, OutputFile Largest)
{
    public static WrittenKind None { get; } = new(0, 0, new OutputFile("", default));

    public long LargestGzipped
    {
        get
        {
            using var packed = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
                gzip.Write(Largest.Bytes.Span);
            return packed.Length;
        }
    }

    public WrittenKind With(OutputFile file) =>
        new(Count + 1, Bytes + file.Bytes.Length, file.Bytes.Length > Largest.Bytes.Length ? file : Largest);
}
