using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site;
using PlaybookGen.Site.Cases;
using PlaybookGen.Site.Exchange;

namespace PlaybookGen.Tests.Site.Exchange;

public class CaseDownloadsTests
{
    private static readonly Catalogue Catalogue = new(SmallLibrary.Playbook, SmallLibrary.Patterns);

    [Fact]
    public void EveryCaseHasItsThreeFilesAndItsPageLinksThem()
    {
        Assert.Equal(
            ["cases/acme/pufu.json", "cases/acme/plan.csv", "cases/acme/plan.md", "cases/beta/pufu.json"],
            CaseDownloads.Files(Catalogue).Select(file => file.Path.Value).Take(4));
        Assert.Equal(
            ["プ譜エディタのJSON: cases/beta/pufu.json", "施策の表（CSV）: cases/beta/plan.csv", "文章（Markdown）: cases/beta/plan.md"],
            CaseDownloads.Of(Catalogue.Case("beta"), Catalogue.Words).Select(link => $"{link.Text}: {link.To.Value}"));
    }

    [Fact]
    public void TheTextTellsEveryPhase() => Assert.Equal(
        """
        # アクメの定着

        アクメの定着の要約。

        成功 / 2024年5月 / 公開事例

        ## 最初の計画

        **日付**
        2023年11月

        ### 中間目的：現場が案をそのまま使える

        - [白] **目標合意の場**：目標を一度だけ聞く (月5時間、3か月)

        ## 最終の局面

        **日付**
        2024年5月

        **勝利条件**
        同じ人数で訪問件数が増えている

        ### 中間目的：現場が案をそのまま使える

        - [白] **並べて比べる会**：手作業とAIの案を並べて比べる (月5時間、3か月)

        """,
        Text(Catalogue.Case("acme")));

    [Fact]
    public void WhatAContributorWroteBecomesNeitherMarkdownNorHtml()
    {
        var text = Text(Catalogue.Case("acme") with { Summary = "<img src=x>\n# [a](b) *c*", Provenance = Provenance.Fictional });

        Assert.Contains("\n\\<img src=x\\> \\# \\[a\\](b) \\*c\\*\n", text, StringComparison.Ordinal);
        Assert.Contains("練習用", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnOrganisationIsShownByItsNameAndNeverByItsId()
    {
        var acme = Catalogue.Case("acme");

        Assert.Equal(["株式会社アクメ"], Organisation(acme with { Organisation = "株式会社アクメ" }));
        Assert.Empty(Organisation(acme with { Organisation = "acme-group" }));
    }

    [Fact]
    public void TheOtherCasesOfAnOrganisationAreNamed()
    {
        var cases = SmallLibrary.Playbook.Cases.Select(item => item with { Organisation = "one" }).ToList();
        var catalogue = new Catalogue(SmallLibrary.Playbook with { Cases = cases }, SmallLibrary.Patterns);

        var fact = CaseFacts.Of(catalogue.Case("acme"), catalogue).Single(fact => fact.Label == "同じ組織の事例");
        Assert.Equal(["/cases/beta/ ベータの試行", "/cases/demo/ 練習用の会社"], fact.Values.Select(value => $"{value.To?.To} {value.Text}"));
    }

    private static IEnumerable<string> Organisation(SuccessCase item) =>
        CaseFacts.Of(item, Catalogue).Where(fact => fact.Label == "組織").SelectMany(fact => fact.Values).Select(value => value.Text);

    private static string Text(SuccessCase item) => Encoding.UTF8.GetString(CaseSheetText.Of(item, Catalogue).Span);
}
