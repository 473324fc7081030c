using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Site;

namespace PlaybookGen.Tests.Site.Programs;

public class ProgramFilesTests
{
    [Fact]
    public void PatternsJsonHoldsWhatTheContractPromises() => Assert.Equal(
        """
        [
        {"id":"paired-trial-more-visits","kind":"winning","title":"並べて比べる会 → 訪問件数が増える","url":"patterns/paired-trial-more-visits/","rule":"「紙で管理」の条件で、勝利条件が「訪問件数が増える」の顧客には、「並べて比べる会」が有効でした（まだ少数の例）。","conditions":["conditions:paper"],"outcomes":["more-visits"],"tactics":["paired-trial"],"grade":"single-case","sign":"△","reason":"1組織で結果があります。","counts":{"with":{"success":1,"partial":0,"churned":1},"without":{"success":0,"partial":0,"churned":1}},"organisations":1,"rate":{"with":null,"without":null,"low":null,"high":null},"p":null,"q":null,"stability":null,"statistics":{"rate_with":null,"rate_low":null,"rate_high":null,"rate_without":null,"rate_cross_fitted":null,"weight":null,"uplift":null,"uplift_low":null,"uplift_high":null,"next_ten_low":null,"next_ten_high":null,"p":null,"adjusted_p":null,"q":null,"shuffles":null,"shuffles_as_strong":null,"resamplings":null,"stability":null,"failures_to_lose":null,"successes_to_lift":null,"survives_any_one_case":null,"holds_in_newer_half":null,"odds_ratio":null,"lift":null,"crude_difference":null,"breslow_day_p":null,"trend_z":null},"would_lift":"別の組織で結果が出れば○になります。","youngest":"2024-05","old":false,"shared":[],"variants":[],"parts":[],"wordings":[],"cases":{"for":["acme"],"against":["beta"]}},
        {"id":"goal-session-alone","kind":"losing","title":"目標合意の場だけ","url":"losing/goal-session-alone/","rule":"「紙で管理」の条件で、勝利条件が「訪問件数が増える」の顧客には、「目標合意の場」を行うだけでは、うまくいきませんでした（まだ少数の例）。","conditions":["conditions:paper"],"outcomes":["more-visits"],"tactics":["goal-session"],"missing":[],"grade":"single-case","sign":"△","reason":"1組織で結果があります。","counts":{"with":{"success":1,"partial":0,"churned":1},"without":{"success":0,"partial":0,"churned":1}},"organisations":1,"rate":{"with":null,"without":null,"low":null,"high":null},"p":null,"q":null,"stability":null,"statistics":{"rate_with":null,"rate_low":null,"rate_high":null,"rate_without":null,"rate_cross_fitted":null,"weight":null,"uplift":null,"uplift_low":null,"uplift_high":null,"next_ten_low":null,"next_ten_high":null,"p":null,"adjusted_p":null,"q":null,"shuffles":null,"shuffles_as_strong":null,"resamplings":null,"stability":null,"failures_to_lose":null,"successes_to_lift":null,"survives_any_one_case":null,"holds_in_newer_half":null,"odds_ratio":null,"lift":null,"crude_difference":null,"breslow_day_p":null,"trend_z":null},"would_lift":"別の組織で結果が出れば○になります。","youngest":"2024-05","old":false,"shared":[],"variants":[],"parts":[],"wordings":[],"cases":{"for":["acme"],"against":[]}}
        ]

        """,
        Text("data/patterns.json"));

    [Fact]
    public void TheFeedNamesTheRealCasesByTheirPublicAddress() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom">
          <id>urn:playbook:feed</id>
          <title>小さなプレイブック</title>
          <updated>2024-05-31T00:00:00Z</updated>
          <link rel="self" href="https://example.com/playbook/feed.xml" />
          <link rel="alternate" href="https://example.com/playbook/index.html" />
          <author>
            <name>小さなプレイブック</name>
          </author>
          <entry>
            <id>urn:playbook:case:acme</id>
            <title>アクメの定着</title>
            <updated>2024-05-31T00:00:00Z</updated>
            <link rel="alternate" href="https://example.com/playbook/cases/acme/index.html" />
            <summary>アクメの定着の要約。</summary>
          </entry>
          <entry>
            <id>urn:playbook:case:beta</id>
            <title>ベータの試行</title>
            <updated>2024-05-31T00:00:00Z</updated>
            <link rel="alternate" href="https://example.com/playbook/cases/beta/index.html" />
            <summary>ベータの試行の要約。</summary>
          </entry>
        </feed>

        """,
        Text("feed.xml"));

    [Fact]
    public void TheSiteMapHoldsEveryPageButTheOneForMissingPages()
    {
        var map = Text("sitemap.xml");

        Assert.Contains("<loc>https://example.com/playbook/cases/acme/</loc>", map, StringComparison.Ordinal);
        Assert.DoesNotContain("404", map, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAPublicAddressThereIsNoSiteMap() =>
        Assert.DoesNotContain(Plan(null).Files, file => file.Path.Value == "sitemap.xml");

    private static string Text(string path) =>
        Encoding.UTF8.GetString(Plan(new Uri("https://example.com/playbook/")).Files.Single(file => file.Path.Value == path).Make().Span);

    private static SitePlan Plan(Uri? site) => SitePlanner.Plan(
        SmallLibrary.Playbook with { Site = SmallLibrary.Playbook.Site with { BaseUrl = site } }, SmallLibrary.Patterns, new ProblemList());
}
