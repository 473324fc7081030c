using PlaybookGen.Model;
using PlaybookGen.Site.Cases;

namespace PlaybookGen.Tests.Site.Cases;

public class MeasureViewTests
{
    private static readonly Words Japanese = new(Language.Japanese);

    [Fact]
    public void TheShareOfThePlannedImprovementIsToldWithItsFigures() =>
        Assert.Equal("9ポイントの計画に対し5ポイント＝56%", View(Attrition(25)).Share);

    [Fact]
    public void AWorseNumberIsCalledWorse() => Assert.Equal("開始より悪化（計画は9ポイントの改善）", View(Attrition(33)).Share);

    [Fact]
    public void AMeasureAgreedAfterTheWorkBeganWasSetAfterwards()
    {
        Assert.True(View(Attrition(25) with { Agreed = new PartialDate(2024, 2) }, new PartialDate(2024, 1)).SetAfterwards);
        Assert.False(View(Attrition(25) with { Agreed = new PartialDate(2024, 1) }, new PartialDate(2024, 1)).SetAfterwards);
        Assert.False(View(Attrition(25) with { Agreed = new PartialDate(2024, 2) }, new PartialDate(2024)).SetAfterwards);
        Assert.False(View(Attrition(25), new PartialDate(2024, 1)).SetAfterwards);
    }

    [Fact]
    public void ImprovementGoesToTheRightWhicheverWayTheNumberShouldGo()
    {
        var falling = MeasureBars.Of(Attrition(25))!;
        var rising = MeasureBars.Of(new Measure { Metric = "訪問件数", Baseline = 300, Target = 360, Actual = 352 })!;

        Assert.Equal(new MeasureBar(8, 91, 8, 172, 99, true), falling);
        Assert.Equal(new MeasureBar(8, 142, 8, 172, 150, true), rising);
    }

    [Fact]
    public void WithoutAStartTheBarBeginsAtZero() =>
        Assert.Equal(new MeasureBar(8, 164, null, 90, 172, null), MeasureBars.Of(new Measure { Metric = "m", Target = 5, Actual = 10 }));

    [Fact]
    public void OneNumberAloneHasNoBar() => Assert.Null(MeasureBars.Of(new Measure { Metric = "m", Actual = 20 }));

    [Fact]
    public void ExtremeNumbersStayWithinTheBarAndTheCell()
    {
        double[] numbers = [1e308, -1e308, 1e-320, 0, -0.0, double.MaxValue, double.MinValue, 5e-324, 1, -1];
        foreach (var measure in from a in numbers from b in numbers from c in numbers from better in Enum.GetValues<Better>() select new Measure { Metric = "m", Unit = "件", Baseline = a, Target = b, Actual = c, Better = better })
        {
            var bar = MeasureBars.Of(measure)!;
            foreach (var place in new[] { bar.Start, bar.Start + bar.Length, bar.Baseline!.Value, bar.Target!.Value, bar.Actual!.Value })
                Assert.InRange(place, 0, MeasureBar.Width);
            var view = View(measure);
            Assert.InRange(view.Actual.Length, 1, 14);
            Assert.InRange(view.Share.Length, 0, 80);
        }
    }

    private static Measure Attrition(double actual) => new()
    {
        Metric = "離職率",
        Unit = "%",
        Baseline = 30,
        Target = 21,
        Actual = actual,
        Better = Better.Lower,
        Basis = Basis.Illustrative,
    };

    private static MeasureView View(Measure measure, PartialDate? began = null) =>
        MeasureViews.Of(new Outcome { Statement = "s", Measures = [measure] }, began, Japanese)[0];
}
