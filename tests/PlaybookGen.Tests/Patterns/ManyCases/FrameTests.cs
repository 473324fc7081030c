using PlaybookGen.Patterns.ManyCases;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Tests.Patterns.ManyCases;

public sealed class FrameTests
{
    [Fact]
    public void ClosingUpKeepsTheBitsOfTheFramesRowsInTheirOrder()
    {
        var random = new FixedRandom(3);
        for (var library = 0; library < 200; library++)
        {
            var rows = 1 + random.Below(300);
            var chosen = RowSet.Where(rows, _ => random.Fraction() < 0.4);
            var tactic = RowSet.Where(rows, _ => random.Fraction() < 0.5);
            var frame = new Frame();
            frame.Take(chosen, [tactic]);
            Assert.Equal(chosen.ToArray(), frame.Rows.ToArray());
            var bits = frame.Tactic(0).ToArray();
            Assert.Equal(
                chosen.ToArray().Select(tactic.Contains),
                Enumerable.Range(0, chosen.Count).Select(at => (bits[at >> 6] >> (at & 63) & 1) != 0));
        }
    }
}
