using PlaybookGen.Model;
using PlaybookGen.Site.Lists;

namespace PlaybookGen.Tests.Site.Lists;

public class PagingTests
{
    [Fact]
    public void AShortListHasOnePageAtItsOwnAddress()
    {
        var slice = Assert.Single(Paging.Split(Enumerable.Range(0, 100).ToList(), new SitePath("cases/")));

        Assert.Equal("cases/", slice.Path.Value);
        Assert.Null(slice.Pager.Next);
    }

    [Fact]
    public void ALongListIsCutAfterAHundred()
    {
        var slices = Paging.Split(Enumerable.Range(0, 201).ToList(), new SitePath("cases/"));

        Assert.Equal(["cases/", "cases/page/2/", "cases/page/3/"], slices.Select(slice => slice.Path.Value));
        Assert.Equal([100, 100, 1], slices.Select(slice => slice.Items.Count));
        Assert.Equal(200, slices[2].Items[0]);
    }

    [Fact]
    public void AnEmptyListHasAPageToo() => Assert.Single(Paging.Split(new List<int>(), new SitePath("cases/")));

    [Fact]
    public void ThePagerNamesTheEndsAndTheNeighbours()
    {
        var slices = Paging.Split(Enumerable.Range(0, 1000).ToList(), new SitePath("cases/"));

        Assert.Equal("1 … 3 4 5 6 7 … 10", string.Join(' ', slices[4].Pager.Near.Select(link => link?.Text ?? "…")));
    }
}
