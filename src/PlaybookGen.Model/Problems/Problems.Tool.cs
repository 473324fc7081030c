namespace PlaybookGen.Model;

/// <summary>Use of the tool: 90xx the command line, 901x the output, 902x the machine, 903x single commands.</summary>
public static partial class Problems
{
    public static Problem CommandIsMissing() => Use(
        "PB9001",
        new("何をするかが指定されていません。", "There is no command to carry out."),
        new("playbook check のようにコマンドを続けてください。playbook --help に一覧があります。", "Add a command, as in playbook check. playbook --help lists them."));

    public static Problem CommandIsUnknown(string word, string? nearest) => Use(
        "PB9002",
        new($"'{word}' というコマンドはありません。", $"There is no command '{word}'."),
        nearest is null
            ? new("playbook --help にコマンドの一覧があります。", "playbook --help lists the commands.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem OptionIsUnknown(string word, string command, string? nearest) => Use(
        "PB9003",
        new($"'{command}' に '{word}' というオプションはありません。", $"'{command}' has no option '{word}'."),
        nearest is null
            ? new($"{command} --help にオプションの一覧があります。", $"{command} --help lists the options.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem ArgumentIsUnexpected(string word, string command) => Use(
        "PB9004",
        new($"'{command}' に '{word}' は余分です。", $"'{command}' has no use for '{word}'."),
        new($"取り除いてください。{command} --help に使い方があります。", $"Leave it out. {command} --help shows how to call it."));

    public static Problem ArgumentIsMissing(string name, string command) => Use(
        "PB9005",
        new($"'{command}' に {name} が指定されていません。", $"'{command}' lacks its {name}."),
        new($"{command} --help に使い方があります。", $"{command} --help shows how to call it."));

    public static Problem OptionNeedsAValue(string option, string usage, string command) => Use(
        "PB9006",
        new($"'{option}' に値がありません。", $"'{option}' has no value."),
        new($"'{usage}' の形で書いてください。{command} --help に説明があります。", $"Write it as '{usage}'. {command} --help describes it."));

    public static Problem OptionIsRepeated(string option) => Use(
        "PB9007",
        new($"'{option}' が2回以上指定されています。", $"'{option}' is given more than once."),
        new("1回だけ書いてください。", "Write it once."));

    public static Problem ArgumentsAreWrong(string reason, string command) => Use(
        "PB9008",
        new($"引数を読めません: {reason}", $"The arguments can't be read: {reason}"),
        new($"{command} --help に使い方があります。", $"{command} --help shows how to call it."));

    public static Problem OptionIsNoDate(string option, string text) => Use(
        "PB9040",
        new($"'{option}' の値 '{text}' は日付ではありません。", $"'{text}' for '{option}' is no date."),
        new("2024、2024-05、2024-05-31 のように書いてください。", "Write it like 2024, 2024-05 or 2024-05-31."));

    public static Problem OptionIsNoAddress(string option, string text) => Use(
        "PB9041",
        new($"'{option}' の値 '{text}' はサイトのURLではありません。", $"'{text}' for '{option}' is no address of a site."),
        new("https://example.github.io/playbook/ のように書いてください。", "Write it like https://example.github.io/playbook/."));

    public static Problem OptionIsNoNumber(string option, string text, int least, int most) => Use(
        "PB9042",
        new(FormattableString.Invariant($"'{option}' の値 '{text}' は {least} から {most} までの整数ではありません。"), FormattableString.Invariant($"'{text}' for '{option}' is no whole number from {least} to {most}.")),
        new(FormattableString.Invariant($"{option} {least} のように書いてください。"), FormattableString.Invariant($"Write it like {option} {least}.")));

    public static Problem OptionIsNoneOf(string option, string text, string known, string? nearest) => Use(
        "PB9043",
        new($"'{option}' の値に '{text}' はありません。", $"'{option}' has no value '{text}'."),
        nearest is null
            ? new($"次のどれかを書いてください: {known}。", $"Write one of these: {known}.")
            : new($"'{nearest}' ではありませんか。書けるのは {known} です。", $"Did you mean '{nearest}'? There are {known}."));

    public static Problem ContentFolderIsMissing(string folder) => Use(
        "PB9044",
        new($"内容フォルダー '{folder}' がありません。", $"There is no content folder '{folder}'."),
        new("--content に内容フォルダーを指定してください。", "Name the content folder with --content."));

    public static Problem FileIsNoContent(string file, string folder, string? nearest) => Use(
        "PB9045",
        new($"'{file}' は内容フォルダー '{folder}' のファイルではありません。", $"'{file}' is no file of the content folder '{folder}'."),
        nearest is null
            ? new($"'{folder}' の中のファイルを指定してください。", $"Name a file in '{folder}'.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem OutputHoldsTheContent(string folder) => Use(
        "PB9010",
        new($"書き出し先 '{folder}' の中に内容フォルダーがあります。", $"The output '{folder}' holds the content folder."),
        new("--output に別のフォルダー、たとえば _site を指定してください。", "Name another folder with --output, such as _site."));

    public static Problem OutputLiesInTheContent(string folder, string part) => Use(
        "PB9011",
        new($"書き出し先 '{folder}' が内容の '{part}' フォルダーの中にあります。", $"The output '{folder}' lies inside the content's folder '{part}'."),
        new("--output に別のフォルダー、たとえば _site を指定してください。", "Name another folder with --output, such as _site."));

    public static Problem OutputIsARepository(string folder) => Use(
        "PB9012",
        new($"書き出し先 '{folder}' はgitのリポジトリです。書き出すと履歴ごと失われます。", $"The output '{folder}' is a git repository, and its history would be lost."),
        new("--output に別のフォルダー、たとえば _site を指定してください。", "Name another folder with --output, such as _site."));

    public static Problem OutputIsAFile(string folder) => Use(
        "PB9013",
        new($"書き出し先 '{folder}' はフォルダーではなくファイルです。", $"The output '{folder}' is a file, not a folder."),
        new("--output に別の名前を指定してください。", "Name another folder with --output."));

    public static Problem OutputIsForeign(string folder, string marker) => Use(
        "PB9014",
        new($"書き出し先 '{folder}' には、このツールが書いたものではないファイルがあります。", $"The output '{folder}' holds files that this tool did not write."),
        new(
            $"--output に空のフォルダーか新しい名前を指定してください。以前の書き出し先なら、空のファイル '{marker}' を中に置くと入れ替えられます。",
            $"Name an empty or new folder with --output. If it is an old site, put an empty file '{marker}' into it, and it will be replaced."));

    public static Problem MachineCannotNormalise() => Use(
        "PB9020",
        new(
            "この環境ではUnicodeの正規化が働かないため、日本語の文字を正しく比べられません。",
            "This machine can't normalise Unicode text, so Japanese words would not be compared rightly."),
        new(
            "ICU（Debian/Ubuntuでは apt-get install libicu-dev）を入れ、環境変数 DOTNET_SYSTEM_GLOBALIZATION_INVARIANT を外してください。",
            "Install ICU (on Debian and Ubuntu: apt-get install libicu-dev) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT."));

    public static Problem MachineRefused(string reason) => Use(
        "PB9021",
        new($"ファイルを読み書きできません: {reason}", $"A file can't be read or written: {reason}"),
        new("名前、権限、空き容量を確かめてください。", "Check its name, its permissions and the free space."));

    public static Problem PortIsTaken(string port, string next) => Use(
        "PB9022",
        new($"ポート {port} は別のプログラムが使っています。", $"Port {port} is used by another program."),
        new($"--port {next} のように別の番号を指定するか、そのプログラムを終えてください。", $"Choose another one, such as --port {next}, or end that program."));

    public static Problem CodeIsUnknown(string code, string? nearest) => Use(
        "PB9030",
        new($"'{code}' という番号のメッセージはありません。", $"There is no message with the code '{code}'."),
        nearest is null
            ? new("番号はメッセージの行にあり、'PB1104' の形をしています。", "The code stands in the message's line and looks like 'PB1104'.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem FileIsMissing(string file) => Use(
        "PB9046",
        new($"ファイル '{file}' がありません。", $"There is no file '{file}'."),
        new("名前とフォルダーを確かめてください。", "Check its name and its folder."));

    public static Problem FileIsTooLargeToRead(string file, int megabytes) => Use(
        "PB9047",
        new(FormattableString.Invariant($"ファイル '{file}' は {megabytes} MB を超えています。"), FormattableString.Invariant($"The file '{file}' is larger than {megabytes} MB.")),
        new("別のファイルではないか確かめてください。", "Check whether it is the right one."));

    public static Problem NewIdIsWrong(string id, string? guess) => Use(
        "PB9050",
        new($"'{id}' はidになりません。", $"'{id}' can't be an id."),
        guess is null
            ? new("英小文字、数字、ハイフンで、80字までで書いてください。", "Write up to 80 lower-case letters, digits and hyphens.")
            : new($"'{guess}' ではどうですか。使えるのは英小文字、数字、ハイフンです。", $"How about '{guess}'? It takes lower-case letters, digits and hyphens."));

    public static Problem FileExists(string file) => Use(
        "PB9051",
        new($"'{file}' はもうあります。", $"'{file}' exists already."),
        new("別のidにするか、そのファイルを直接書き換えてください。", "Choose another id, or edit that file."));

    public static Problem DraftHasOneOrigin() => Use(
        "PB9052",
        new("--from-pattern と --from-pufu は事例だけに、どちらか一方だけを使えます。", "--from-pattern and --from-pufu are for cases, and only one of them at a time."),
        new("どちらかを外してください。", "Leave one out."));

    public static Problem PatternIsUnknown(string id, string? nearest) => Use(
        "PB9053",
        new($"'{id}' というパターンはありません。", $"There is no pattern '{id}'."),
        nearest is null
            ? new("idはパターンのページのアドレスにあります。", "The id stands in the address of the pattern's page.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem CaseIsUnknown(string id, string? nearest) => Use(
        "PB9054",
        new($"'{id}' という事例はありません。", $"There is no case '{id}'."),
        nearest is null
            ? new("idは cases/ の中のファイル名です。", "The id is the name of a file in cases/.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem FileIsNoJson(string file, int line, int column) => Use(
        "PB9055",
        new(FormattableString.Invariant($"'{file}' はJSONとして読めません（{line} 行目 {column} 文字目）。"), FormattableString.Invariant($"'{file}' is no JSON (line {line}, sign {column}).")),
        new("その手前のカンマ、引用符、括弧を確かめるか、プ譜エディタから書き出し直してください。", "Check the commas, quotation marks and brackets before it, or save it from the pufu editor again."));

    public static Problem SheetIsMissing(string file, string key) => Use(
        "PB9056",
        new($"'{file}' にプ譜がありません（'{key}' が見つかりません）。", $"'{file}' holds no sheet of the pufu editor (there is no '{key}')."),
        new("プ譜エディタから書き出したファイルを指定してください。", "Name a file that the pufu editor saved."));

    public static Problem InitFolderIsNotEmpty(string folder) => Use(
        "PB9057",
        new($"'{folder}' は空ではありません。", $"'{folder}' is not empty."),
        new("新しい名前か空のフォルダーを指定してください。", "Name a new or an empty folder."));

    public static Problem BaseIsUnknown(string name) => Use(
        "PB9060",
        new($"'{name}' というフォルダーも、git のリビジョンもありません。", $"There is neither a folder nor a git revision '{name}'."),
        new("origin/main や HEAD~1 のように書くか、変更前の内容フォルダーを指定してください。手元に無いリビジョンは git fetch で取り寄せます。", "Write it like origin/main or HEAD~1, or name the content folder before the change; git fetch brings revisions that aren't here."));

    public static Problem BaseHasNoContent(string revision, string folder) => Use(
        "PB9061",
        new($"リビジョン '{revision}' に '{folder}' というフォルダーがありません。", $"The revision '{revision}' has no folder '{folder}'."),
        new("内容フォルダーがあるリビジョンを指定してください。", "Name a revision that has the content folder."));

    public static Problem GitIsMissing() => Use(
        "PB9062",
        new("git が見つからないので、リビジョンと比べられません。", "There is no git here, so there are no revisions to compare with."),
        new("git を入れるか、変更前の内容フォルダーを指定してください。", "Install git, or name the content folder before the change."));

    /// <summary>A problem that no content file is to blame for.</summary>
    private static Problem Use(string code, Phrase message, Phrase fix) =>
        new(code, Severity.Error, Location.CommandLine, message, fix);
}
