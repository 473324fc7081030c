using PlaybookGen.Site;
using PlaybookGen.Site.Learning;
using PlaybookGen.Site.Searching;

namespace PlaybookGen.Tests.Library;

public sealed class ShippedSearchTests
{
    [Fact]
    public void EveryAddressIsFoundOnceAndToolsAreAmongThem()
    {
        var catalogue = new Catalogue(ShippedLibrary.Playbook, ShippedLibrary.Patterns);
        var found = SearchInputs.Documents(catalogue, new LearningLibrary(catalogue)).Select(document => document.Address).ToList();
        Assert.Equal(found.Distinct(), found);
        Assert.Contains("tools/customer-year/", found.Select(address => address.TrimStart('/')));
        Assert.Contains("kits/follow-up-meeting/", found.Select(address => address.TrimStart('/')));
    }

    [Fact]
    public void EveryMadeDrillIsFoundByWhatItAsksAndNotByItsAnswer()
    {
        var catalogue = new Catalogue(ShippedLibrary.Playbook, ShippedLibrary.Patterns);
        var learning = new LearningLibrary(catalogue);
        var documents = SearchInputs.Documents(catalogue, learning).Where(document => document.Kind == SearchKinds.MadeDrill).ToDictionary(document => document.Address, StringComparer.Ordinal);
        Assert.NotEmpty(documents);
        Assert.All(learning.MadeDrills, drill =>
        {
            var document = documents[MadeDrillPages.Path(drill).ToString()];
            Assert.Equal(drill.Question, document.Body);
            Assert.DoesNotContain(drill.Choices.Single(choice => choice.Correct).Text, document.Title + document.Body, StringComparison.Ordinal);
        });
    }
}
