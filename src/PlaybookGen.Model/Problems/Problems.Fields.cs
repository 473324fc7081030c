using System.Globalization;

namespace PlaybookGen.Model;

/// <content>PB110x to PB113x: keys and values.</content>
public static partial class Problems
{
    /// <param name="nearest">The nearest name or alias that is allowed here, or null.</param>
    public static Problem KeyIsUnknown(Location at, string key, Phrase place, string? nearest) => Error("PB1101", at,
        new($"{place.Ja}に '{Cut(key)}' という項目はありません。", $"There is no key '{Cut(key)}' in {place.En}."),
        nearest is null
            ? new("項目名を確かめてください。覚え書きなら、--- の後の本文に書いてください。", "Check the name. If it is a note, write it below the second ---.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    public static Problem KeyBelongsElsewhere(Location at, string key, Phrase place, string path) => Error("PB1102", at,
        new($"'{Cut(key)}' は{place.Ja}の項目ではありません。", $"'{Cut(key)}' is no key of {place.En}."),
        path.Contains('.', StringComparison.Ordinal)
            ? new($"{path[..path.LastIndexOf('.')]} の中に字下げして書いてください。", $"It belongs under {path[..path.LastIndexOf('.')]}, indented.")
            : new("字下げせず、いちばん外側に書いてください。", "It belongs at the outermost level, without indentation."));

    public static Problem KeyIsRepeated(Location at, string written, string key, int firstLine) => Error("PB1103", at,
        new($"'{Cut(written)}' は {firstLine} 行目の {key} と同じ項目です。2回書かれています。", $"'{Cut(written)}' is the same key as {key} on line {firstLine}. It is given twice."),
        new("どちらか1つを消してください。別の項目を並べたいときは、それぞれを「- 」で始めてください。", "Delete one of them. To list several entries, begin each with \"- \"."));

    /// <param name="facet">What the vocabulary is called.</param>
    /// <param name="path">Its file, such as taxonomy/industries.yaml.</param>
    /// <param name="nearest">The id that was probably meant, or null.</param>
    public static Problem TermIsUnknown(Location at, string id, Phrase facet, string path, string? nearest) => Error("PB1104", at,
        new($"{facet.Ja} '{Cut(id)}' は {path} にありません。", $"{path} has no {facet.En} '{Cut(id)}'."),
        nearest is null
            ? new($"{path} にある id を書いてください。新しい{facet.Ja}なら {path} に加えてください。", $"Use an id of {path}; if it is a new {facet.En}, add it to {path}.")
            : new($"'{nearest}' ではありませんか。新しい{facet.Ja}なら {path} に加えてください。", $"Did you mean '{nearest}'? If it is a new {facet.En}, add it to {path}."));

    public static Problem KeyIsMissing(Location at, Phrase place, string key, Phrase about) => Error("PB1105", at,
        new($"{place.Ja}に必須の項目 {key} がありません。", $"{Sentence(place.En)} lacks the key {key}, which is required."),
        new($"`{First(key)}: …` の行を加えてください({about.Ja})。", $"Add a line `{First(key)}: …` ({about.En})."));

    public static Problem ValueIsBlank(Location at, string key, Phrase about) => Error("PB1106", at,
        new($"必須の項目 {key} が空です。", $"The key {key} is required, but it is empty."),
        new($"値を書いてください({about.Ja})。", $"Write a value ({about.En})."));

    public static Problem OneValueIsExpected(Location at, string key, bool isList) => Error("PB1107", at,
        new($"{key} には値を1つ書きますが、{(isList ? "リスト" : "「項目: 値」の並び")}になっています。", $"{key} takes one value, but this is {(isList ? "a list" : "a group of keys")}."),
        new("値を1つだけ書いてください。[ ] や { } を文字として書くなら、値全体を引用符で囲んでください。", "Write one value; if [ ] or { } are part of a text, put the whole value into quotation marks."));

    /// <param name="example">The keys that have to be there, at least one: <c>id: …</c>.</param>
    /// <param name="isEntry">Whether it stands in a list of such groups.</param>
    public static Problem KeysAreExpected(Location at, string key, bool isList, bool isEntry, string example) => Error("PB1108", at,
        new($"{key} の中には「項目: 値」を並べますが、{(isList ? "リスト" : "値だけ")}になっています。", $"{key} holds keys with values, but this is {(isList ? "a list" : "a single value")}."),
        (isList, isEntry) switch
        {
            (true, _) => new($"「- 」を取り、`{example}` のように字下げして並べてください。", $"Take away the \"- \" and write `{example}` and the other keys, indented."),
            (_, true) => new($"1件ずつ `- {{{example}}}` の形に書いてください。", $"Write each entry as `- {{{example}}}`."),
            _ => new($"次の行から `{example}` のように字下げして並べてください。", $"Write `{example}` and the other keys on the next lines, indented."),
        });

    public static Problem WordIsUnknown(Location at, string key, string written, string? guess, IReadOnlyList<string> words) => Error("PB1109", at,
        new($"{key} に '{Cut(written)}' は使えません。", $"{key} can't be '{Cut(written)}'."),
        guess is null
            ? new($"{string.Join("、", words)} のどれかを書いてください。", $"Use one of: {string.Join(", ", words)}.")
            : new($"'{guess}' と書いてください(選べるのは {string.Join("、", words)})。", $"Write '{guess}' (one of: {string.Join(", ", words)})."));

    public static Problem TextHoldsHtml(Location at, string key, string tag) => Warning("PB1123", at,
        new($"{key} に HTML の `{Cut(tag)}` があります。文字のまま表示されます。", $"{key} holds the HTML `{Cut(tag)}`, which is shown as it stands."),
        new("消して、ふつうの文で書いてください。", "Delete it, and write plain words."));

    public static Problem DateIsUnreadable(Location at, string key, string written, PartialDate? guess) => Error("PB1110", at,
        new($"{key} の '{Cut(written)}' は日付として読めません。", $"{key}: '{Cut(written)}' is no date that can be read."),
        guess is null
            ? new("2024、2024-05、2024-05-31 のどれかの形で、半角で書いてください。期間なら、終わりの方を書きます。", "Write it as 2024, 2024-05 or 2024-05-31; of a span, its end.")
            : new($"'{guess}' と書いてください。", $"Write '{guess}'."));

    /// <param name="other">The unit; of <see cref="NumberFix.BeforeAndAfter"/> the second number.</param>
    public static Problem NumberIsUnreadable(Location at, string key, string written, NumberFix fix, string number = "", string other = "") => Error("PB1111", at,
        new($"{key} の '{Cut(written)}' は数として読めません。", $"{key}: '{Cut(written)}' is no number that can be read."),
        fix switch
        {
            NumberFix.Digits => new("半角の数字だけを書いてください(例: 300、0.8)。幅があるときは控えめな方の数を1つ選びます。", "Write digits only, such as 300 or 0.8; of a range, choose the cautious end."),
            NumberFix.Number => new($"'{number}' と書いてください。", $"Write '{number}'."),
            NumberFix.NumberAlone => new($"単位を書かず、数だけを '{number}' と書いてください。", $"Write the number alone: '{number}'."),
            NumberFix.NumberAndUnit => new($"数だけを '{number}' と書き、単位は別の行に `unit: '{Cut(other)}'` と書いてください。", $"Write the number alone, '{number}', and its unit as `unit: '{Cut(other)}'`."),
            NumberFix.TimesInAll => new("終わりまでの回数を、数だけで書いてください(月2回を3か月続けたなら 6)。", "Write how many times it was in all: twice a month for three months is 6."),
            NumberFix.BeforeAndAfter => new($"`baseline: {number}` と `actual: {other}` の二つに分けて書いてください。", $"Write it as two: `baseline: {number}` and `actual: {other}`."),
            _ => new($"単位 unit は '{Cut(other)}' です。その単位に直した数だけを書いてください。", $"The unit is '{Cut(other)}': write how many of those it is, the number alone."),
        });

    /// <param name="share">The same as a part of one, where a percentage was probably meant; null elsewhere.</param>
    public static Problem NumberIsOutOfRange(Location at, string key, string written, double? min, double? max, bool isWhole, string? share = null) => Error("PB1112", at,
        new($"{key} の '{Cut(written)}' は決まりの範囲にありません。", $"{key}: '{Cut(written)}' is out of range."),
        share is null
            ? new($"{RangeJa(min, max)}{(isWhole ? "の整数" : "の数")}を書いてください。", $"Write a {(isWhole ? "whole number" : "number")} {RangeEn(min, max)}.")
            : new($"{RangeJa(min, max)}の数で、{written}% なら '{share}' と書いてください。", $"Write a number {RangeEn(min, max)}: {written}% is '{share}'."));

    public static Problem YesNoIsUnreadable(Location at, string key, string written, bool? guess) => Error("PB1113", at,
        new($"{key} の '{Cut(written)}' は true でも false でもありません。", $"{key}: '{Cut(written)}' is neither true nor false."),
        guess is null
            ? new("true(はい)か false(いいえ)を書いてください。", "Write true or false.")
            : new($"'{(guess.Value ? "true" : "false")}' と書いてください。", $"Write '{(guess.Value ? "true" : "false")}'."));

    public static Problem IdIsMalformed(Location at, string written, string? guess) => Error("PB1114", at,
        new($"'{Cut(written)}' は id に使えません。", $"'{Cut(written)}' can't be an id."),
        guess is null
            ? new("英小文字・数字・ハイフンだけで 1〜80 文字にしてください(例: trusted-by-field)。", "Use 1 to 80 lower-case letters, digits and hyphens, such as trusted-by-field.")
            : new($"英小文字・数字・ハイフンだけで、'{guess}' のように書いてください。", $"Use lower-case letters, digits and hyphens only, such as '{guess}'."));

    public static Problem AddressIsNotAllowed(Location at, string key, string written, string? guess) => Error("PB1115", at,
        new($"{key} の '{Cut(written)}' は http または https の URL ではありません。", $"{key}: '{Cut(written)}' is no http or https address."),
        guess is null
            ? new("https:// で始まる URL を書いてください。", "Write an address that begins with https://.")
            : new($"'{guess}' ではありませんか。", $"Did you mean '{guess}'?"));

    public static Problem ListIsOneText(Location at, string written, IReadOnlyList<string> parts) => Error("PB1116", at,
        new($"'{Cut(written)}' は1つの値として読まれています。", $"'{Cut(written)}' is read as one value."),
        new($"半角の括弧とカンマで `[{string.Join(", ", parts.Select(Cut))}]` と書いてください。", $"Write `[{string.Join(", ", parts.Select(Cut))}]` with ASCII brackets and commas."));

    public static Problem EntryIsRepeated(Location at, string value) => Warning("PB1117", at,
        new($"'{Cut(value)}' が同じリストに2回あります。1回と数えます。", $"'{Cut(value)}' is twice in the same list. It counts once."),
        new("片方を消してください。", "Delete one of them."));

    public static Problem EntryIsBlank(Location at, string key) => Error("PB1118", at,
        new($"{key} のリストに空の行があります。", $"The list of {key} has an empty entry."),
        new("「- 」の後に値を書くか、その行を消してください。", "Write a value after the \"- \", or delete the line."));

    public static Problem TextIsTooLong(Location at, string key, int length, int max) => Error("PB1119", at,
        new($"{key} が長すぎます({length} 文字)。{max} 文字までです。", $"{key} is too long: {length} characters, where {max} are the most."),
        new("短くまとめ、詳しいことは --- の後の本文に書いてください。", "Make it short, and write the details below the second ---."));

    public static Problem ColourIsUnreadable(Location at, string written) => Error("PB1120", at,
        new($"'{Cut(written)}' は色として読めません。", $"'{Cut(written)}' is no colour that can be read."),
        new("'#0b6e4f' のように、# と16進数6桁を引用符で囲んで書いてください。", "Write # and six hexadecimal digits in quotation marks, such as '#0b6e4f'."));

    public static Problem PictureNameIsNotAllowed(Location at, string written) => Error("PB1121", at,
        new($"'{Cut(written)}' は画像のファイル名に使えません。", $"'{Cut(written)}' can't be the name of a picture."),
        new("内容フォルダーに置いた画像の名前だけを、logo.svg のように書いてください。", "Write the name alone of a picture in the content folder, such as logo.svg."));

    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : line[..(char.IsHighSurrogate(line[59]) ? 59 : 60)] + "…";
    }

    private static string First(string key) => key.Split(' ')[0];

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string RangeJa(double? min, double? max) => (min, max) switch
    {
        ({ } low, { } high) => $"{Text(low)} から {Text(high)} まで",
        ({ } low, null) => $"{Text(low)} 以上",
        (null, { } high) => $"{Text(high)} 以下",
        _ => "",
    };

    private static string RangeEn(double? min, double? max) => (min, max) switch
    {
        ({ } low, { } high) => $"from {Text(low)} to {Text(high)}",
        ({ } low, null) => $"of at least {Text(low)}",
        (null, { } high) => $"of at most {Text(high)}",
        _ => "",
    };

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
