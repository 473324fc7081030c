using System.Text;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Itemsets;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Cli;

/// <summary>Reads transactions, labels and strata; what is wrong with them ends the command at its place.</summary>
internal static class TransactionFiles
{
    public static Transactions Transactions(Caller caller, string file)
    {
        var bytes = Bytes(caller, "--transactions", file);
        var (transactions, fault) = TransactionText.Read(bytes);
        return transactions ?? throw Wrong(file, bytes, fault!, 0);
    }

    public static LabelledTransactions Labelled(Caller caller, string file, string labelFile, string? strataFile)
    {
        var transactions = Transactions(caller, file);
        var labelBytes = Bytes(caller, "--labels", labelFile);
        var strataBytes = strataFile is null ? null : Bytes(caller, "--strata", strataFile);
        var (labels, fault) = LineText.ReadLabels(labelBytes, transactions.Rows);
        // Blank lines at the end of the transactions are no transactions when there is no label for them.
        while (labels is null && fault!.Kind == TextFaultKind.OtherNumberOfLines && fault.Line < transactions.Rows && transactions.Row(transactions.Rows - 1).IsEmpty)
        {
            transactions = transactions.First(transactions.Rows - 1);
            (labels, fault) = LineText.ReadLabels(labelBytes, transactions.Rows);
        }
        if (labels is null)
            throw Wrong(labelFile, labelBytes, fault!, transactions.Rows);
        int[]? strata = null;
        if (strataBytes is not null)
        {
            (strata, fault) = LineText.ReadStrata(strataBytes, transactions.Rows);
            if (strata is null)
                throw Wrong(strataFile!, strataBytes, fault!, transactions.Rows);
        }
        return LabelledTransactions.Of(transactions, labels, strata);
    }

    static byte[] Bytes(Caller caller, string option, string file)
    {
        var path = caller.FullPath(file);
        if (Directory.Exists(path))
            throw new WrongUseException(Problems.MinedFileIsFolder(option, file));
        return File.Exists(path) ? File.ReadAllBytes(path) : throw new WrongUseException(Problems.MinedFileIsMissing(option, file));
    }

    static WrongUseException Wrong(string file, byte[] bytes, TextFault fault, int transactions)
    {
        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        var at = new Location(new SourceFile(file.Replace('\\', '/'), text), fault.Line, fault.Column);
        return new(fault.Kind switch
        {
            TextFaultKind.NotANumber => Problems.ItemIsNoNumber(at, fault.Found),
            TextFaultKind.TooLarge => Problems.ItemIsTooLarge(at, fault.Found),
            TextFaultKind.NotALabel => Problems.LabelIsNeitherOneNorZero(at, fault.Found),
            TextFaultKind.NotOneWord => Problems.LineIsNotOneWord(at, fault.Found),
            _ => Problems.LinesDoNotMatchTransactions(at, fault.Line, transactions),
        });
    }
}
