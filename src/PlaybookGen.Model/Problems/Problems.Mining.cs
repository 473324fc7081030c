namespace PlaybookGen.Model;

/// <summary>What can be wrong with the files and options of <c>mine --transactions</c>.</summary>
public static partial class Problems
{
    public static Problem MinedFileIsMissing(string option, string file) => Use(
        "PB9070",
        new($"'{option}' のファイル '{file}' がありません。", $"The file '{file}' for '{option}' doesn't exist."),
        new("名前と場所を確かめてください。", "Check its name and its folder."));

    public static Problem ItemIsNoNumber(Location at, string found) => Error(
        "PB9071",
        at,
        new($"'{found}' は0以上の整数ではありません。", $"'{found}' is no whole number of 0 or more."),
        new("1行に1件、項目の番号を空白で区切って書いてください（例: 1 5 9）。", "Write a transaction a line, its item numbers separated by spaces, such as 1 5 9."));

    public static Problem ItemIsTooLarge(Location at, string found) => Error(
        "PB9072",
        at,
        new($"項目の番号 '{found}' が大きすぎます。", $"The item number '{found}' is too large."),
        new("2147483647 以下の番号を使ってください。", "Use numbers of at most 2147483647."));

    public static Problem LabelIsNeitherOneNorZero(Location at, string found) => Error(
        "PB9073",
        at,
        new($"ラベル '{found}' は 1 でも 0 でもありません。", $"The label '{found}' is neither 1 nor 0."),
        new("1行に1つ、1（成功）か 0 を書いてください。", "Write 1 (in the class) or 0, one a line."));

    public static Problem LineIsNotOneWord(Location at, string found) => Error(
        "PB9074",
        at,
        new($"この行は1語ではありません: '{found}'。", $"This line is not one word: '{found}'."),
        new("取引1件につき1行、空白のない1語を書いてください。", "Write one word without spaces for each transaction."));

    public static Problem LinesDoNotMatchTransactions(Location at, int lines, int transactions) => Error(
        "PB9075",
        at,
        new(FormattableString.Invariant($"取引は {transactions} 件なのに {lines} 行あります。"), FormattableString.Invariant($"It has {lines} {(lines == 1 ? "line" : "lines")} for {transactions} {(transactions == 1 ? "transaction" : "transactions")}.")),
        new("取引1件につき1行にしてください。空の取引は空行として数えます。", "Write one line for each transaction; an empty line in the transactions counts as one."));

    public static Problem OptionNeedsAnother(string option, string needed) => Use(
        "PB9076",
        new($"'{option}' には '{needed}' が要ります。", $"'{option}' needs '{needed}'."),
        new($"'{needed}' を加えるか、'{option}' を外してください。", $"Add '{needed}' or leave '{option}' out."));

    public static Problem OptionsExclude(string option, string other) => Use(
        "PB9077",
        new($"'{option}' と '{other}' は同時に使えません。", $"'{option}' and '{other}' don't go together."),
        new("どちらか一方にしてください。", "Leave one of them out."));

    public static Problem OptionIsNoChance(string option, string text) => Use(
        "PB9078",
        new($"'{option}' の値 '{text}' は0と1のあいだの数ではありません。", $"'{text}' for '{option}' is no number between 0 and 1."),
        new($"{option} 0.05 のように書いてください。", $"Write it like {option} 0.05."));

    public static Problem TooManySets(string sets, string most) => Use(
        "PB9079",
        new($"集合が {sets} 個あり、一度に書き出せる {most} 個を超えます。", $"There are {sets} sets, more than the {most} that can be written at once."),
        new("--min-support を大きくするか、--closed か --format count を使ってください。", "Raise --min-support, or use --closed or --format count."));

    public static Problem MinedFileIsFolder(string option, string path) => Use(
        "PB9080",
        new($"'{option}' の '{path}' はフォルダーです。", $"'{path}' for '{option}' is a folder."),
        new("その中のファイルを1つ指定してください。", "Name one file in it."));
}
