using PlaybookGen.Site.Programs;

namespace PlaybookGen.Tests.Site.Programs;

public class CsvTableTests
{
    [Theory]
    [InlineData("訪問件数", "訪問件数")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData(" +1", "' +1")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("", "")]
    public void ACellIsQuotedWhereNeededAndNeverAFormula(string value, string cell) => Assert.Equal(cell, CsvTable.Cell(value));
}
