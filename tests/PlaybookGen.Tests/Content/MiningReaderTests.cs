using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Patterns;
using PlaybookGen.Patterns.Episodes;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

public sealed class MiningReaderTests
{
    [Theory]
    [InlineData("content")]
    [InlineData("tests/data/cloud-native")]
    public void TheMinerFindsTheSameInACaseWithoutItsProse(string folder)
    {
        var files = ContentDirectory.Read(Path.Combine(Repository.Root, folder));

        var (reading, counted) = MiningReader.Read<IReadOnlyList<Episode>>(files, playbook => new EpisodeReader(playbook).Of);
        var library = MinedLibrary.Of(reading.Playbook!, counted);

        Assert.Equal(Text(MinedLibrary.Of(PlaybookReader.Read(files).Playbook!)), Text(library));

        static IEnumerable<string> Text(MinedLibrary library) => PatternMiner.Mine(library, new()).All.Select(pattern =>
            $"{pattern.Kind} {pattern.Id} {pattern.Grade} {pattern.GradeReason.En} {pattern.With} {pattern.Without} {pattern.Evidence.Count} {string.Join(' ', PatternFigures.Of(pattern.Statistics))}");
    }

    [Fact]
    public void WhatIsWrongWithACaseIsToldAsByTheCheck()
    {
        var files = ContentDirectory.Read(Path.Combine(Repository.Root, "content"));
        var broken = files with { Files = [.. files.Files.Select(file => file.Path.StartsWith("cases/", StringComparison.Ordinal) ? Broken(file) : file)] };

        Assert.Equal(
            PlaybookReader.Read(broken).Problems.Select(problem => $"{problem.At} {problem.Code} {problem.Fix.En}"),
            MiningReader.Read<string>(broken, _ => item => item.Id).Reading.Problems.Select(problem => $"{problem.At} {problem.Code} {problem.Fix.En}"));

        static ContentFile Broken(ContentFile file) =>
            new(file.Path, System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(file.Bytes.Span).Replace("- tactic: ", "- tactic: no-", StringComparison.Ordinal)));
    }
}
