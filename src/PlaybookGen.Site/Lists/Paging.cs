using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Lists;

/// <summary>Cuts long lists into pages, so that no page grows with the library.</summary>
public static class Paging
{
    public const int PerPage = 100;

    private const int Neighbours = 2;

    /// <summary>The list in pages: the first at <paramref name="first"/>, the others below it at <c>page/2/</c> and so on. An empty list has one page.</summary>
    public static IReadOnlyList<PageSlice<T>> Split<T>(IReadOnlyList<T> items, SitePath first)
    {
        var count = Math.Max(1, (items.Count + PerPage - 1) / PerPage);
        return
        [
            .. Enumerable.Range(1, count).Select(number => new PageSlice<T>(
                Path(first, number),
                [.. items.Skip((number - 1) * PerPage).Take(PerPage)],
                Pager(first, number, count))),
        ];
    }

    private static Pager Pager(SitePath first, int number, int count)
    {
        var near = new List<Link?>();
        for (var i = 1; i <= count; i++)
        {
            if (i == 1 || i == count || Math.Abs(i - number) <= Neighbours)
                near.Add(To(i));
            else if (near[^1] is not null)
                near.Add(null);
        }

        return new Pager(number, count, number > 1 ? To(number - 1) : null, number < count ? To(number + 1) : null, near);

        Link To(int i) => new(Path(first, i), i.ToString(CultureInfo.InvariantCulture));
    }

    private static SitePath Path(SitePath first, int number) =>
        number == 1 ? first : new SitePath(string.Create(CultureInfo.InvariantCulture, $"{first.Value}page/{number}/"));
}
