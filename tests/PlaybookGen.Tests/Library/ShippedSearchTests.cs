using PlaybookGen.Site;
using PlaybookGen.Site.Searching;

namespace PlaybookGen.Tests.Library;

public sealed class ShippedSearchTests
{
    [Fact]
    public void EveryAddressIsFoundOnceAndToolsAreAmongThem()
    {
        var found = SearchInputs.Documents(new Catalogue(ShippedLibrary.Playbook, ShippedLibrary.Patterns)).Select(document => document.Address).ToList();
        Assert.Equal(found.Distinct(), found);
        Assert.Contains("tools/customer-year/", found.Select(address => address.TrimStart('/')));
        Assert.Contains("kits/follow-up-meeting/", found.Select(address => address.TrimStart('/')));
    }
}
