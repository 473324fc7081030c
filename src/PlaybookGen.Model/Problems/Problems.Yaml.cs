namespace PlaybookGen.Model;

/// <content>PB102x to PB104x: front matter and YAML.</content>
public static partial class Problems
{
    /// <param name="isInCode">Whether the keys stand in a code block, as chats and manuals show them.</param>
    public static Problem FrontMatterIsMissing(Location at, bool isInCode) => Error("PB1020", at,
        new("ファイルが `---` の行で始まっていません。", "The file doesn't begin with a line `---`."),
        isInCode ? new("この行と、それを閉じる逆引用符3つの行を消し、`---` の行から始めてください。", "Delete this line and the line of three backticks that closes it, so that the file begins with the line `---`.")
        : new("1行目に半角のハイフン3つ `---` だけの行を入れ、項目のあとにもう一度 `---` の行を入れてください。", "Put a line of three hyphens `---` first, and another one after the keys."));

    /// <param name="near">The line that was perhaps meant to close, or null.</param>
    /// <param name="heading">The first line that is a heading of the body, or null.</param>
    public static Problem FrontMatterIsNotClosed(Location at, int? near, int? heading) => Error("PB1021", at,
        new("ここで始まった項目の欄が `---` の行で閉じられていません。", "The keys that begin here aren't closed by a line `---`."),
        near is null && heading is not null
            ? new($"本文が始まる {heading} 行目の前に、半角のハイフン3つ `---` だけの行を入れてください。", $"Put a line of three hyphens `---` before line {heading}, where the body begins.")
            : near is null
            ? new("項目の最後の行の次に、半角のハイフン3つ `---` だけの行を入れてください。", "Put a line of three hyphens `---` after the last key.")
            : new($"{near} 行目を半角のハイフンちょうど3つ `---` にしてください。", $"Make line {near} exactly three hyphens `---`."));

    public static Problem FrontMatterIsEmpty(Location at) => Error("PB1022", at,
        new("項目の欄が空です。", "There are no keys between the two lines `---`."),
        new("2つの `---` の間に `title: …` などの項目を書いてください。", "Write keys such as `title: …` between the two lines `---`."));

    public static Problem KeysAreExpectedHere(Location at) => Error("PB1023", at,
        new("ここには `title: …` のような「項目: 値」の行が要ります。", "Lines of the form `key: value` are expected here."),
        new("`title: 題名` のように、項目名・半角コロン・半角スペース・値の順に書いてください。", "Write the key, a colon, a blank and the value, such as `title: A title`."));

    public static Problem ConflictMarkerRemains(Location at) => Error("PB1024", at,
        new("Git の競合の印が残っています。2つの版のどちらにするかが決まっていません。", "A merge conflict marker of Git remains: it isn't settled which of two versions counts."),
        new("`<<<<<<<`、`=======`、`>>>>>>>` の3行を消し、間の2つの版のうち残す方だけにしてください。", "Delete the lines `<<<<<<<`, `=======` and `>>>>>>>`, and keep one of the two versions between them."));

    public static Problem TabIndents(Location at) => Error("PB1025", at,
        new("字下げにタブが使われています。", "This line is indented with a tab."),
        new("タブを消し、上の行にそろえて半角スペースで字下げしてください。", "Replace the tab by blanks, in line with the lines around it."));

    public static Problem WideBlankIndents(Location at, int sign) => Error("PB1026", at,
        new(sign == 0x3000 ? "字下げに全角スペースが使われています。" : $"字下げに特殊な空白 U+{sign:X4} が使われています。", $"This line is indented with a special blank, U+{sign:X4}."),
        new("半角スペースに打ち直してください。", "Replace it by ordinary blanks."));

    public static Problem WideColonAfterKey(Location at, string key) => Error("PB1027", at,
        new($"項目名 '{key}' の後のコロンが全角です。", $"The colon after '{key}' is a full-width one."),
        new($"半角コロンと半角スペースで `{key}: …` と書いてください。", $"Write `{key}: …` with an ASCII colon and a blank."));

    public static Problem ColonNeedsBlank(Location at, string key) => Error("PB1028", at,
        new($"項目名 '{key}' のコロンの後に半角スペースがありません。", $"There is no blank after the colon of '{key}'."),
        new($"`{key}: …` と、コロンの後に半角スペースを1つ入れてください。", $"Write `{key}: …` with a blank after the colon."));

    /// <param name="quoted">The whole line as it should be.</param>
    public static Problem ValueNeedsQuotes(Location at, string sign, string quoted) => Error("PB1029", at,
        new($"値が `{sign}` で始まっています。YAML ではこの記号に特別な意味があるので、このままでは読めません。", $"The value begins with `{sign}`, which has a meaning of its own in YAML."),
        new($"値全体を引用符で囲み、`{quoted}` と書いてください。", $"Put the whole value into quotation marks: `{quoted}`."));

    public static Problem ColonInValue(Location at, string quoted) => Error("PB1030", at,
        new("値の中に「半角コロン+半角スペース」があります。YAML ではここから別の項目になってしまいます。", "There is a colon with a blank inside the value; YAML takes it for another key."),
        new($"値全体を引用符で囲み、`{quoted}` と書いてください。全角コロン「：」でもかまいません。", $"Put the whole value into quotation marks: `{quoted}`."));

    public static Problem QuoteIsNotClosed(Location at, char quote) => Error("PB1031", at,
        new($"ここで始まった引用符 {quote} が閉じられていません。", $"The quotation mark {quote} that begins here isn't closed."),
        new($"値の終わりに {quote} を入れてください。", $"Put {quote} at the end of the value."));

    public static Problem TextAfterQuote(Location at, string quoted) => Error("PB1032", at,
        new("閉じた引用符の後に文字が続いています。", "There is text after the closing quotation mark."),
        new($"値全体を囲み直し、`{quoted}` と書いてください。", $"Put the whole value into quotation marks: `{quoted}`."));

    public static Problem BracketIsNotClosed(Location at, char open, char close) => Error("PB1033", at,
        new($"ここで始まった括弧 {open} が閉じられていません。", $"The bracket {open} that begins here isn't closed."),
        new($"値の終わりに {close} を入れてください。", $"Put {close} at the end of the value."));

    public static Problem IndentationDiffers(Location at, int expected) => Error("PB1034", at,
        new("この行の字下げが、並ぶ項目とそろっていません。", "This line isn't in line with its neighbours."),
        expected == 0
            ? new("行頭の半角スペースを消してください。", "Take away the blanks at the beginning of the line.")
            : new($"行頭の半角スペースを {expected} 個にしてください。", $"Begin the line with {expected} blanks."));

    public static Problem DocumentEndsEarly(Location at) => Error("PB1035", at,
        new("ここで YAML の文書が終わっていて、後の項目が読まれません。", "The YAML document ends here, so the keys after it wouldn't be read."),
        new("この行を消してください。", "Delete this line."));

    public static Problem AliasIsNotRead(Location at, string name) => Error("PB1036", at,
        new($"YAML のエイリアス `*{name}` は使えません。", $"The YAML alias `*{name}` isn't read here."),
        new("指している値をここにもう一度書いてください。文字としての * なら、値全体を引用符で囲んでください。", "Write the value again in this place; if the * is part of a text, put the whole value into quotation marks."));

    public static Problem AnchorContainsItself(Location at, string name) => Error("PB1037", at,
        new($"YAML のアンカー `&{name}` の中に、それ自身を指す `*{name}` があります。", $"The YAML anchor `&{name}` contains `*{name}`, which stands for itself."),
        new($"`&{name}` と `*{name}` を消し、値をそのまま書いてください。", $"Delete `&{name}` and `*{name}` and write the value itself."));

    public static Problem TagIsNotRead(Location at, string tag) => Error("PB1038", at,
        new($"YAML のタグ `{tag}` は使えません。", $"The YAML tag `{tag}` isn't read here."),
        new("タグを消し、値だけを書いてください。文字としての ! なら、値全体を引用符で囲んでください。", "Delete the tag and write the value alone; if the ! is part of a text, put the whole value into quotation marks."));

    public static Problem NestedTooDeep(Location at) => Error("PB1039", at,
        new("この項目の中身が深く入れ子になりすぎています。", "What this key holds is nested too deep."),
        new("この形式は8段より深くなりません。字下げや括弧を見直してください。", "The format is never more than eight levels deep: look over the indentation and the brackets."));

    public static Problem YamlCannotBeRead(Location at) => Error("PB1040", at,
        new("この行のあたりが YAML として読めません。", "YAML can't be read around this line."),
        new("字下げ、コロンの後の半角スペース、引用符と括弧の閉じ忘れを確かめてください。記号を含む値は引用符で囲むと安全です。", "Check the indentation, the blank after each colon, and that quotation marks and brackets are closed; values with signs are safe in quotation marks."));

    public static Problem ValueIsCut(Location at, string kept, string cut) => Warning("PB1041", at,
        kept.Length == 0
            ? new($"`{cut}` は YAML のコメントになり、値が空になっています。", $"`{cut}` is a comment to YAML, so that the value is empty.")
            : new($"`{cut}` は YAML のコメントになり、値は「{Shorten(kept)}」で切れています。", $"`{cut}` is a comment to YAML: the value ends with \"{Shorten(kept)}\"."),
        new("値の一部なら値全体を引用符で囲んでください。コメントなら # の前に半角スペースを2つ、後に1つ入れてください。", "If it belongs to the value, put the whole value into quotation marks; if it is a comment, put two blanks before the # and one after it."));

    public static Problem MergeKeyIsNotRead(Location at) => Error("PB1042", at,
        new("YAML のマージキー `<<` は使えません。", "The YAML merge key `<<` isn't read here."),
        new("取り込みたい項目をここに書いてください。", "Write the keys in this place."));

    public static Problem KeyIsNoText(Location at) => Error("PB1043", at,
        new("項目名の場所に、文字ではないものがあります。", "There is something other than text in the place of a key."),
        new("`項目名: 値` の形に直してください。", "Write it as `key: value`."));

    public static Problem BracketsCannotBeRead(Location at) => Error("PB1044", at,
        new("括弧の中が YAML として読めません。", "What stands inside the brackets can't be read as YAML."),
        new("`{項目: 値, 項目: 値}` のように半角カンマで区切り、コロンの後に半角スペースを入れてください。値の中に , : [ ] { } があれば、その値を引用符で囲みます。", "Part the entries with commas, as in `{key: value, key: value}`, with a blank after each colon; put values that hold , : [ ] { } into quotation marks."));

    public static Problem ColonIsMissing(Location at, string key) => Error("PB1045", at,
        new($"項目名 '{key}' の後にコロンがありません。", $"There is no colon after '{key}'."),
        new($"`{key}: …` と、半角コロンと半角スペースを入れてください。", $"Write `{key}: …` with a colon and a blank."));

    /// <param name="dashed">The line as it should begin.</param>
    public static Problem BulletIsNoDash(Location at, string sign, string dashed) => Error("PB1046", at,
        sign == "-"
            ? new("箇条の `-` の後に半角スペースがありません。", "There is no blank after the `-` of this entry.")
            : new($"箇条の印が `{sign}` になっています。", $"The sign `{sign}` begins no entry of a list here."),
        new($"半角ハイフンと半角スペースで始め、`{dashed}` と書いてください。", $"Begin with a hyphen and a blank: `{dashed}`."));

    public static Problem TableWasPasted(Location at) => Error("PB1047", at,
        new("表計算ソフトの表が、そのまま貼り付けられているようです。", "This seems to be a table pasted from a spreadsheet."),
        new("一行を一件として `- metric: 指標名` の形に書き直してください。表のまま見せたいときは、--- の後の本文に移します。", "Write each row as an entry, such as `- metric: …`; to show the table as it is, move it to the body after the ---."));

    public static Problem KeyIsBold(Location at, string key) => Error("PB1049", at,
        new($"項目名 '{Cut(key)}' に、文を太字にする印 ** が付いています。", $"The key '{Cut(key)}' bears the ** that makes text bold."),
        new($"印を外し、`{Cut(key)}: …` と書いてください。", $"Take the signs away: `{Cut(key)}: …`."));

    /// <param name="expected">The fewest blanks with which the line goes on what stands above it.</param>
    public static Problem LineGoesOn(Location at, int expected) => Error("PB1048", at,
        new("この行は上の行の続きのようですが、字下げがありません。", "This line seems to go on from the one above it, but isn't indented."),
        new($"行頭に半角スペースを {expected} 個入れるか、上の行の終わりにつなげてください。", $"Begin it with {expected} blanks, or join it to the line above."));

    private static string Shorten(string text) => text.Length <= 40 ? text : "…" + text[^(char.IsLowSurrogate(text[^40]) ? 39 : 40)..];
}
