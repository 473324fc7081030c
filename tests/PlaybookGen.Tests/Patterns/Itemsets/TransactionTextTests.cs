using System.Text;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Tests.Patterns.Itemsets;

public sealed class TransactionTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "-")]
    [InlineData("3 1\n\n0\n", "1 3|-|0")]
    [InlineData("5 5 2", "2 5")]
    [InlineData("\uFEFF1 2\r\n3\r\n", "1 2|3")]
    [InlineData(" 7\t8 \n", "7 8")]
    [InlineData("2147483647\n", "2147483647")]
    public void RowsAreReadAsTheyStand(string text, string expected) => Assert.Equal(expected, Rows(text));

    [Theory]
    [InlineData("1 2\n3 x4 5\n", 2, 3, TextFaultKind.NotANumber, "x4")]
    [InlineData("1 -2\n", 1, 3, TextFaultKind.NotANumber, "-2")]
    [InlineData("1 2.5\n", 1, 3, TextFaultKind.NotANumber, "2.5")]
    [InlineData("1\n2147483648\n", 2, 1, TextFaultKind.TooLarge, "2147483648")]
    public void WhatIsNoItemIsReportedAtItsPlace(string text, int line, int column, TextFaultKind kind, string found) =>
        Assert.Equal((null, new TextFault(line, column, kind, found)), TransactionText.Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void LabelsAreOneOrZeroALine()
    {
        Assert.Equal([true, false], LineText.ReadLabels("1\r\n0\n\n"u8, 2).Labels!);
        Assert.Equal(new TextFault(2, 1, TextFaultKind.NotALabel, "2"), LineText.ReadLabels("1\n2\n"u8, 2).Fault);
        Assert.Equal(new TextFault(2, 1, TextFaultKind.OtherNumberOfLines, "2"), LineText.ReadLabels("1\n0\n"u8, 3).Fault);
        Assert.Equal(new TextFault(1, 1, TextFaultKind.NotOneWord, ""), LineText.ReadLabels("\n1\n"u8, 2).Fault);
    }

    [Fact]
    public void StrataAreNumberedInTheOrderOfTheirWords() =>
        Assert.Equal([2, 0, 1, 0], LineText.ReadStrata("west\neast\nnorth\neast\n"u8, 4).Strata!);

    static string Rows(string text)
    {
        var transactions = TransactionText.Read(Encoding.UTF8.GetBytes(text)).Transactions!;
        return string.Join('|', Enumerable.Range(0, transactions.Rows).Select(row => Row(transactions, row)));
    }

    static string Row(Transactions transactions, int row) =>
        transactions.Row(row).Length == 0 ? "-" : string.Join(' ', transactions.Row(row).ToArray().Select(transactions.IdOf));
}
