using PlaybookGen.Site;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Leader;

namespace PlaybookGen.Tests.Site.Leader;

public class LeaderTablesTests
{
    [Fact]
    public void AnIndustryCountsCasesOrganisationsNumbersAndPracticeApart()
    {
        var tables = LeaderTables.Of(new Exploration(new Catalogue(SmallLibrary.Playbook, SmallLibrary.Patterns)));
        var row = Assert.Single(tables.Single(table => table.Key == "industries").Rows);

        Assert.Equal(("医療", "2 2 2 1"), (row.Name, string.Join(' ', row.Values)));
    }
}
