using PlaybookGen.Model;
using PlaybookGen.Site.ChurnMap;

namespace PlaybookGen.Tests.Site.ChurnMap;

public class CauseMapLayoutTests
{
    [Fact]
    public void ACauseStandsLeftOfWhatItLeadsToAndChurnsFlagsStandAtTheRight()
    {
        var map = Layout("a>b", "b>c", "a>c", "d>c");

        Assert.Equal(["a:0", "b:1", "c:2 flag", "d:1"], map.Boxes.Select(box => $"{box.Id}:{(box.X - 6) / 240}{(box.IsFlag ? " flag" : "")}"));
    }

    [Fact]
    public void TheEdgeThatClosesARingLeadsBack()
    {
        var map = Layout("a>b", "b>c", "c>a");

        Assert.Equal(
            ["a>b", "b>c", "c>a back"],
            map.Lines.Select(line => $"{line.From}>{line.To}{(line.IsAgainstTheFlow ? " back" : "")}"));
    }

    [Fact]
    public void AStateThatLeadsToItselfIsNoEdge() => Assert.Equal("a>b", string.Join(' ', Layout("a>a", "a>b").Lines.Select(line => $"{line.From}>{line.To}")));

    [Fact]
    public void ALibraryWithoutCausesIsAnEmptyMap() => Assert.Equal(0, Layout().Width);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void NoBoxOverlapsAnotherAndNoLineRunsThroughABox(int seed)
    {
        var map = Layout(RandomEdges(seed, states: 40, edges: 70));

        var overlapping = from one in map.Boxes
                          from other in map.Boxes
                          where string.CompareOrdinal(one.Id, other.Id) < 0
                              && one.X < other.X + other.Width && other.X < one.X + one.Width
                              && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height
                          select $"{one.Id} {other.Id}";
        Assert.Empty(overlapping);
        var crossing = from line in map.Lines
                       from level in LevelParts(line.Path)
                       from box in map.Boxes
                       where level.From < box.X + box.Width && level.To > box.X && level.Y > box.Y && level.Y < box.Y + box.Height
                       select $"{line.From}>{line.To} through {box.Id}";
        Assert.Empty(crossing);
        Assert.All(map.Boxes, box => Assert.InRange(box.Y + box.Height, 0, map.Height));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void WithoutTheClosingEdgesNoStateLeadsBackToItself(int seed)
    {
        var graph = CauseGraph.Of(Terms(RandomEdges(seed, states: 12, edges: 40)));
        var closing = Rings.Closing(graph);
        var reached = graph.Edges.Where(edge => !closing.Contains(edge)).ToHashSet();
        for (var step = 0; step < 12; step++)
            reached.UnionWith((from one in reached from next in reached where one.To == next.From select (one.From, next.To)).ToList());

        Assert.NotEmpty(closing);
        Assert.DoesNotContain(reached, pair => pair.From == pair.To);
    }

    [Fact]
    public void AChainOfTenThousandCausesIsNoTrouble()
    {
        var graph = CauseGraph.Of(Terms([.. Enumerable.Range(0, 10_000).Select(i => $"s{i:00000}>s{i + 1:00000}")]));

        Assert.Equal(10_000, Ranks.Of(graph.Ids.Count, graph.Edges).Max());
        Assert.Empty(Rings.Closing(graph));
    }

    [Fact]
    public void ALargeGraphKeepsItsBestConnectedStates() => Assert.Equal(
        "a b c",
        string.Join(' ', CauseGraph.Of(Terms(["a>c", "b>c", "a>b", "d>c", "e>f"])).Largest(3).Ids));

    private static CauseMap Layout(params string[] edges) =>
        CauseMapLayout.Of(CauseGraph.Of(Terms(edges)), id => id, (_, _) => new CauseSupport(0, 0));

    private static IEnumerable<Term> Terms(string[] edges) =>
        edges.Select(edge => edge.Split('>')).GroupBy(pair => pair[0])
            .Select(from => new Term { Facet = Facet.Obstacles, Id = from.Key, Label = from.Key, Causes = [.. from.Select(pair => pair[1])] });

    private static string[] RandomEdges(int seed, int states, int edges)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, edges).Select(_ => $"s{random.Next(states):00}>s{random.Next(states):00}").Distinct()];
    }

    /// <summary>The level parts of a path: from, to and height.</summary>
    private static IEnumerable<(int From, int To, int Y)> LevelParts(string path)
    {
        var numbers = path.Replace("M", " ", StringComparison.Ordinal).Replace("C", " C ", StringComparison.Ordinal).Replace("H", " H ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int x = int.Parse(numbers[0]), y = int.Parse(numbers[1]);
        for (var i = 2; i < numbers.Length;)
        {
            if (numbers[i] == "H")
            {
                var next = int.Parse(numbers[i + 1]);
                yield return (Math.Min(x, next), Math.Max(x, next), y);
                (x, i) = (next, i + 2);
            }
            else
            {
                (x, y, i) = (int.Parse(numbers[i + 5]), int.Parse(numbers[i + 6]), i + 7);
            }
        }
    }
}
