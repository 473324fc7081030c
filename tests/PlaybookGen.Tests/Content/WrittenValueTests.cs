using static PlaybookGen.Tests.Content.SmallContent;

namespace PlaybookGen.Tests.Content;

/// <summary>Values are read by what their key asks for, and what can't be read is reported with the right form.</summary>
public sealed class WrittenValueTests
{
    [Fact]
    public void ASoundFolderIsReadInSilence()
    {
        var reading = Read(Array.Empty<(string, string)>());

        Assert.Equal([], Told(reading));
        Assert.Equal("T", reading.Playbook!.Cases.Single().Title);
    }

    [Theory]
    [InlineData("title: no", "no")]
    [InlineData("title: 010", "010")]
    [InlineData("title: 2024-05", "2024-05")]
    [InlineData("title: ~home", "~home")]
    [InlineData("title: '  blanks  '", "blanks")]
    [InlineData("題名: 目標：解約を防ぐ", "目標：解約を防ぐ")]
    public void ATextIsTakenAsItIsWritten(string line, string title) =>
        Assert.Equal(title, Read(CaseWith("title: T", line)).Playbook!.Cases.Single().Title);

    [Fact]
    public void ASingleValueStandsForAListOfOne() =>
        Assert.Equal(["i1"], Read(CaseWith("industry: [i1]", "industry: i1")).Playbook!.Cases.Single().Industries);

    [Fact]
    public void SeveralFaultsAreAllReportedInTheirOrder() => Assert.Equal(
        [
            "4:9 status (状態) に '成功' は使えません。 'success' と書いてください(選べるのは success、partial、churned、ongoing)。",
            "6:7 date (日付) の '令和6年5月' は日付として読めません。 '2024-05' と書いてください。",
            "7:12 業種 'i3' は taxonomy/industries.yaml にありません。 'i1' ではありませんか。新しい業種なら taxonomy/industries.yaml に加えてください。",
        ],
        Told(Read(("cases/ok.md", Case.Replace("success", "成功", StringComparison.Ordinal).Replace("2024-05", "令和6年5月", StringComparison.Ordinal)
            .Replace("[i1]", "[i3]", StringComparison.Ordinal)))));

    [Fact]
    public void ALabelOrASynonymIsAnsweredWithItsId() => Assert.Equal(
        [
            "8:14 条件 '紙' は taxonomy/conditions.yaml にありません。 'c1' ではありませんか。新しい条件なら taxonomy/conditions.yaml に加えてください。",
        ],
        Told(Read(CaseWith("conditions: [c1]", "conditions: [紙]"))));

    [Theory]
    [InlineData("title: 施策 #1 の成功", "2:8 `#1 の成功` は YAML のコメントになり、値は「施策」で切れています。 値の一部なら値全体を引用符で囲んでください。コメントなら # の前に半角スペースを2つ、後に1つ入れてください。")]
    [InlineData("title: 施策  # required", null)]
    [InlineData("title: 'C # の導入'", null)]
    [InlineData("title: C#の導入", null)]
    public void WordsThatYamlTakesForACommentAreShown(string line, string? told) =>
        Assert.Equal(told is null ? [] : [told], Told(Read(CaseWith("title: T", line))));

    [Fact]
    public void AnErrorInAVocabularyIsNotRepeatedByEveryCaseThatUsesIt() =>
        Assert.Equal(["1:8 PB1020"], [.. Said(Read(("taxonomy/industries.yaml", "- {id: %}\n"))).Select(said => said.Replace("PB1029", "PB1020", StringComparison.Ordinal))]);

    [Fact]
    public void AFileWithVeryManyFaultsIsToldInFewLines()
    {
        var said = Said(Read(CaseWith("goal: G", string.Concat(Enumerable.Range(0, 5000).Select(i => $"k{i}: 1\n")) + "goal: G")));

        Assert.Equal(51, said.Count);
        Assert.Equal("60:1 PB1012", said[^1]);
    }

    [Theory]
    [InlineData("""title: "a\0b" """, "ab")]
    [InlineData("title: \"受注\\u202Egnp\"", "受注gnp")]
    public void SignsThatCantBeShownAreLeftOut(string line, string title)
    {
        var reading = Read(CaseWith("title: T", line));

        Assert.Equal(["2:8 PB1004"], Said(reading));
        Assert.Equal(title, reading.Playbook!.Cases.Single().Title);
    }
}
