namespace PlaybookGen.Model;

/// <content>PB12xx: Markdown and links.</content>
public static partial class Problems
{
    public static Problem LinkIsDangling(Location at, string address, string? nearest) => Error("PB1201", at,
        new($"リンク先 '{Cut(address)}' がありません。", $"The link leads to '{Cut(address)}', which doesn't exist."),
        nearest is null
            ? new("リンク先のファイル名を確かめてください。", "Check the name of the file.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem AnchorIsDangling(Location at, string anchor, string? nearest) => Error("PB1202", at,
        new($"リンク先に見出し '{Cut(anchor)}' がありません。", $"The page that the link leads to has no heading '{Cut(anchor)}'."),
        nearest is null
            ? new("見出しの文を確かめるか、# から後を消してください。", "Check the words of the heading, or delete what follows the #.")
            : new($"'#{nearest}' ではありませんか。", $"Did you mean '#{nearest}'?"));

    public static Problem AttributesAreLeftOut(Location at, string written) => Warning("PB1206", at,
        new($"`{Cut(written)}` は使えません。Markdown に属性や囲みの指定は書けないので、除いて表示します。", $"`{Cut(written)}` isn't read: attributes and containers can't be given in Markdown here. It is left out."),
        new("消してください。文字として見せたいときは、逆引用符 ` で囲んでください。", "Delete it; to show it as text, put it between backticks."));

    public static Problem HtmlIsLeftOut(Location at, string tag, int more) => Warning("PB1207", at,
        more == 0
            ? new($"HTML の `{Cut(tag)}` は使えません。除いて表示します。", $"The HTML `{Cut(tag)}` isn't shown. It is left out.")
            : new($"HTML の `{Cut(tag)}` は使えません。ほか {more} か所とともに除いて表示します。", $"HTML isn't shown: `{Cut(tag)}` and {more} more were left out."),
        new("Markdown で書いてください。文字として見せたいときは、逆引用符 ` で囲んでください。", "Write it in Markdown; to show it as text, put it between backticks."));

    public static Problem LinkIsShownAsText(Location at, string address) => Warning("PB1203", at,
        new($"'{Cut(address)}' にはリンクできません。文字だけを表示します。", $"'{Cut(address)}' can't be linked. Its text is shown alone."),
        new("https:// か mailto: で始まる住所、またはこのフォルダーのファイルへの相対パスを書いてください。", "Use an address that begins with https:// or mailto:, or the path of a file of this folder."));

    public static Problem PictureIsNotShown(Location at, string address) => Warning("PB1204", at,
        new($"画像 '{Cut(address)}' は表示されません。代わりの文だけを表示します。", $"The picture '{Cut(address)}' isn't shown; its alternative text is."),
        new("画像が語ることを文で書いてください。外の画像は、ふつうのリンクとして書けます。", "Say in words what the picture says; a picture elsewhere can be given as an ordinary link."));

    public static Problem AnotherFileFollows(Location at) => Warning("PB1208", at,
        new("本文の途中に、もう一つの項目の欄があります。ここから後も一つめの本文として表示されます。", "In the middle of the text, keys begin again. What follows is shown as part of the first text."),
        new("ここから後を、別のファイルに分けてください。", "Move what follows into a file of its own."));

    public static Problem KeysStandInTheBody(Location at, string key) => Warning("PB1211", at,
        new($"本文が項目 '{Cut(key)}' で始まっています。項目の欄はすぐ上の --- で終わっているので、ここから後は本文として表示されます。", $"The text begins with the key '{Cut(key)}'. The keys end at the --- above, so what follows is shown as text."),
        new("項目のつづきなら、上の --- の行をその後に移してください。", "If the keys go on, move the --- above below them."));

    public static Problem CodeIsNotClosed(Location at, string mark) => Warning("PB1209", at,
        new("ここで始まったコードの囲みが閉じられていません。ここから後がすべてコードとして表示されます。", "The code that begins here isn't closed: all that follows is shown as code."),
        new($"コードが終わる行の次に、{mark} だけの行を入れてください。", $"Put a line {mark} after the code."));

    /// <param name="row">The first row as Markdown has it.</param>
    public static Problem TableHasNoLines(Location at, string row) => Warning("PB1210", at,
        new("表計算ソフトから貼り付けた表のようです。このままでは一行につながって表示されます。", "This seems to be a table from a spreadsheet. As it stands, it is shown as running text."),
        new($"`{Cut(row)}` のように縦線で区切り、その次の行に `| --- | --- |` を列の数だけ書いてください。", $"Part the cells with bars, as in `{Cut(row)}`, with a line `| --- | --- |` for each column below it."));

    public static Problem TextIsTooTangled(Location at) => Warning("PB1205", at,
        new("引用・リスト・括弧が多く重なりすぎているので、ここは書かれたままの文字で表示します。", "Quotations, lists or brackets are nested too deep. The text is shown as it was typed."),
        new("重なりを減らしてください。", "Nest less."));
}
