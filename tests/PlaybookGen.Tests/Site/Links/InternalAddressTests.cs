using PlaybookGen.Site.Links;

namespace PlaybookGen.Tests.Site.Links;

public sealed class InternalAddressTests
{
    [Theory]
    [InlineData("a/b/index.html", "../c/index.html", "a/c/index.html")]
    [InlineData("a/b/index.html", "../../c/index.html", "c/index.html")]
    [InlineData("a/b/index.html", "../../../c/index.html", "../../../c/index.html")]
    [InlineData("index.html", "../c.html", "../c.html")]
    [InlineData("index.html", "./c.html", "c.html")]
    [InlineData("a/index.html", "./../c/./d/../e.html", "c/e.html")]
    [InlineData("a/index.html", "b/../../../c", "b/../../../c")]
    [InlineData("a/index.html", ".", "a")]
    [InlineData("a/b/index.html", "..", "a")]
    [InlineData("a/b/index.html", "../", "a/")]
    [InlineData("a/index.html", "../", "")]
    [InlineData("a/index.html", "b/", "a/b/")]
    [InlineData("a/index.html", ".well/known", "a/.well/known")]
    [InlineData("a/index.html", "b//c", "a/b//c")]
    [InlineData("index.html", "b//c", "b//c")]
    [InlineData("a/index.html", "/b", "/b")]
    [InlineData("a/index.html", "", "a/index.html")]
    [InlineData("a/index.html", "?q=1", "a/index.html")]
    [InlineData("a/index.html", "b%20c.html?q=../d", "a/b c.html")]
    public void AnAddressOnAPageNamesAFile(string page, string address, string file) =>
        Assert.Equal(new InternalAddress(file, null), InternalAddress.Resolve(page, address));
}
