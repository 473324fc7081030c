using System.Text.RegularExpressions;
using PlaybookGen.Content;
using PlaybookGen.Model;
using PlaybookGen.Tests.House;

namespace PlaybookGen.Tests.Content;

public sealed class AnonymityTests
{
    public static TheoryData<string, string> Vectors()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Repository.Read("tests/data/anonymity/vectors.tsv").TrimEnd('\n').Split('\n').Select(line => line.Split('\t')))
            rows.Add(row[0], row[1]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void NamesAreFoundWithWhatMayStandInstead(string text, string found) => Assert.Equal(
        found,
        string.Join("; ", AnonymityScan.Of(text, 3, new StandIns()).Select(one => $"{FormatWord.Of(one.Kind)} {one.Text} → {one.Replacement}")));

    [Fact]
    public void WhatARuleFindsHoldsWhatItNeeds() => Assert.Equal(
        [],
        from row in Repository.Read("tests/data/anonymity/vectors.tsv").TrimEnd('\n').Split('\n')
        from rule in AnonymityRules.All
        from match in Regex.Matches(row.Split('\t')[0], rule.Pattern)
        where !rule.Needs.Any(sign => match.Value.Contains(sign, StringComparison.Ordinal))
        select $"{rule.Pattern}: {match.Value}");

    [Fact]
    public void EveryRuleIsTriedByAnExample() => Assert.Equal(
        [],
        AnonymityRules.All.Where(rule => !Regex.IsMatch(Repository.Read("tests/data/anonymity/vectors.tsv"), rule.Pattern)).Select(rule => rule.Pattern));

    [Fact]
    public void ALowerLevelAsksForLess()
    {
        const string text = "アクメ株式会社は2024年5月31日に300万円を払った。";
        Assert.Equal([1, 2, 3], new[] { 1, 2, 3 }.Select(level => AnonymityScan.Of(text, level, new StandIns()).Count));
    }

    [Fact]
    public void OnlyACaseThatIsMarkedAnonymisedIsSearchedForNames()
    {
        var published = SmallContent.CaseWith("summary: S", "summary: 株式会社アクメの田中さん");
        Assert.Equal([], SmallContent.Said(SmallContent.Read(published)));
        var anonymised = (published.Path, published.Text.Replace("published", "anonymised", StringComparison.Ordinal));
        Assert.Equal(["3:10 PB1162", "3:18 PB1163"], SmallContent.Said(SmallContent.Read(anonymised)));
    }

    [Fact]
    public void AVeryLongLineIsSearchedInNoTime()
    {
        var text = new string('a', 200_000) + new string('社', 1_000) + new string('0', 100_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Empty(AnonymityScan.Of(text, 3, new StandIns()));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10));
    }
}
