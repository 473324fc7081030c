using PlaybookGen.Model;
using PlaybookGen.Site.Cases;

namespace PlaybookGen.Tests.Site.Cases;

public class CalendarLayoutTests
{
    private static readonly Words Japanese = new(Language.Japanese);

    [Fact]
    public void EachPlanHasALaneOverOneAxis()
    {
        var view = Draw(
            [Entry(new PartialDate(2024, 3), new PartialDate(2024, 4), "年度末の繁忙")],
            [Entry(new PartialDate(2024, 6), null, "新しい自動作成")],
            [Entry(new PartialDate(2025, 1), null, "契約更新")])!;

        Assert.Equal(
            ["顧客の計画: 0–178 2024年3月〜2024年4月 年度末の繁忙", "製品の計画: 273–360 2024年6月 新しい自動作成", "自社の計画: 910–1000 2025年1月 契約更新"],
            view.Lanes.SelectMany(lane => lane.Bars.Select(bar => $"{lane.Title}: {bar.X}–{bar.X + bar.Width} {bar.When} {bar.Event}")));
        Assert.Equal(["2024年3月", "2024年4月"], view.Ticks.Take(2).Select(tick => tick.Text));
    }

    [Fact]
    public void WithoutADateNothingIsDrawn() => Assert.Null(Draw([Entry(null, null, "いつか")], [], []));

    [Theory]
    [InlineData(1, 9999)]
    [InlineData(2024, 2024)]
    [InlineData(9999, 9999)]
    [InlineData(2019, 2031)]
    public void AnySpanOfTimeHasAFewTicksWithinTheDrawing(int first, int last)
    {
        var view = Draw([Entry(new PartialDate(first), new PartialDate(last), "期間")], [Entry(new PartialDate(last), new PartialDate(first), "逆")], [])!;

        Assert.InRange(view.Ticks.Count, 0, 14);
        Assert.All(view.Ticks, tick => Assert.InRange(tick.X, 0, view.Width));
        Assert.All(view.Lanes.SelectMany(lane => lane.Bars), bar => Assert.InRange(bar.X + bar.Width, 4, view.Width));
    }

    [Fact]
    public void AThousandEntriesAreBounded() =>
        Assert.InRange(Draw([.. Enumerable.Repeat(Entry(new PartialDate(2024), null, new string('長', 5_000)), 1_000)], [], [])!.Height, 1, 1_300);

    private static CalendarView? Draw(CalendarEntry[] customer, CalendarEntry[] product, CalendarEntry[] business) =>
        CalendarLayout.Draw(new PlanCalendar(customer, product, business), Japanese);

    private static CalendarEntry Entry(PartialDate? from, PartialDate? to, string what) => new(from, to, what);
}
