namespace PlaybookGen.Model;

/// <content>PB100x: the file as it lies on the disk.</content>
public static partial class Problems
{
    /// <param name="perhaps">The name of the encoding that the bytes fit, or null.</param>
    public static Problem FileIsNotUtf8(Location at, string? perhaps) => Error("PB1001", at,
        perhaps is null
            ? new("この行に UTF-8 として読めないバイトがあります。", "This line holds bytes that are not UTF-8.")
            : new($"この行は UTF-8 ではありません。{perhaps} で保存されているようです。", $"This line is not UTF-8; the file seems to be saved as {perhaps}."),
        new("エディタで「名前を付けて保存」を開き、文字コードに UTF-8 を選んで保存し直してください。", "Save the file again in your editor with the encoding UTF-8."));

    public static Problem FileIsUtf16(Location at, string name) => Error("PB1002", at,
        new($"このファイルは {name} で保存されています(Windows の「Unicode」)。", $"This file is saved as {name} (the \"Unicode\" of Windows)."),
        new("エディタで「名前を付けて保存」を開き、文字コードに UTF-8 を選んで保存し直してください。", "Save the file again in your editor with the encoding UTF-8."));

    /// <param name="kind">What it is instead.</param>
    public static Problem FileIsNoText(Location at, Phrase kind) => Error("PB1017", at,
        new($"これは{kind.Ja}で、文章だけのファイルではありません。名前の終わりを .md に変えても読めません。", $"This is {kind.En}, no file of plain text. Another ending of its name doesn't change that."),
        new("文章をコピーしてメモ帳などに貼り、文字コードを UTF-8 にして .md の名前で保存してください。", "Copy the words into a text editor and save them there as UTF-8, with a name that ends in .md."));

    public static Problem FileIsEmpty(Location at) => Error("PB1003", at,
        new("このファイルには何も書かれていません。", "This file is empty."),
        new("中身を書くか、要らなければファイルを消してください。", "Write its content, or delete the file if it isn't needed."));

    public static Problem InvisibleSignIsLeftOut(Location at, int sign) => Warning("PB1004", at,
        new($"目に見えない制御文字 U+{sign:X4} が入っています。除いて読みました。", $"There is an invisible control character U+{sign:X4} here. It was left out."),
        new("その文字を消してください。前後の文字ごと打ち直すと確実です。", "Delete it; typing the characters around it anew is the surest way."));

    public static Problem FileIsTooLarge(Location at, int megabytes) => Error("PB1005", at,
        new($"このファイルは {megabytes} MB を超えています。", $"This file is larger than {megabytes} MB."),
        new("内容を分けるか、貼り込まれたデータを取り除いてください。", "Divide it, or take out data that was pasted in."));

    /// <param name="guess">The nearest name that is allowed, or null.</param>
    public static Problem FileNameIsNoId(Location at, string name, string? guess) => Error("PB1006", at,
        new($"ファイル名 '{name}' は id に使えません。ファイル名はそのまま公開ページの住所になります。", $"The file name '{name}' can't be an id. The name becomes the address of the page."),
        guess is null
            ? new("英小文字・数字・ハイフンだけで 1〜80 文字の名前に変えてください(例: acme-onboarding.md)。", "Rename it with 1 to 80 lower-case letters, digits and hyphens, such as acme-onboarding.md.")
            : new($"'{guess}' のように、英小文字・数字・ハイフンだけで 1〜80 文字の名前に変えてください。", $"Rename it with 1 to 80 lower-case letters, digits and hyphens, such as '{guess}'."));

    public static Problem FileNameIsReserved(Location at, string id) => Error("PB1007", at,
        new($"'{id}' は Windows が予約している名前なので、Windows ではこのファイルを作れません。", $"'{id}' is a name that Windows keeps for a device: no file can bear it there."),
        new($"'{id}-case' のように、ほかの名前に変えてください。", $"Give it another name, such as '{id}-case'."));

    public static Problem FileIsNotRead(Location at, string expected) => Warning("PB1008", at,
        new("このファイルは読まれません。置き場所か拡張子が決まりと違います。", "This file isn't read: its place or its ending differs from what the format asks for."),
        new($"{expected} として置き直してください。", $"Put it at {expected}."));

    public static Problem FolderIsNotRead(Location at, string? meant) => Warning("PB1014", at,
        new("このフォルダーは読まれません。", "This folder isn't read."),
        meant is null
            ? new("中のファイルを一つ上のフォルダーに移してください。ファイルのつもりなら、同じ名前のファイルを作り直してください。", "Move its files one folder up; if it was meant to be a file, create a file of this name.")
            : new($"'{meant}' ではありませんか。", $"Did you mean '{meant}'?"));

    public static Problem LinkedFolderIsNotEntered(Location at) => Warning("PB1015", at,
        new("このフォルダーはほかのフォルダーへのリンクなので、中を読みませんでした。", "This folder is a link to another one. It wasn't entered."),
        new("リンクの代わりに、ファイルそのものを置いてください。", "Put the files themselves here."));

    /// <param name="expected">Where the file was probably meant to lie.</param>
    public static Problem CaseLiesElsewhere(Location at, string expected) => Error("PB1016", at,
        new("このファイルは事例のようですが、事例のフォルダーにありません。", "This file seems to be a case, but doesn't lie in the folder of cases."),
        new($"{expected} に移してください。", $"Move it to {expected}."));

    public static Problem LinkLeadsOutside(Location at) => Warning("PB1009", at,
        new("このファイルは内容フォルダーの外を指すリンクなので、読みませんでした。", "This file is a link that leads out of the content folder. It wasn't read."),
        new("リンクの代わりに、ファイルそのものを内容フォルダーに置いてください。", "Put the file itself into the content folder."));

    public static Problem PageAddressIsTaken(Location at, string id) => Error("PB1010", at,
        new($"ページの id '{id}' はサイト自身のページと住所がぶつかります。", $"The page id '{id}' is the address of one of the site's own pages."),
        new($"'about-{id}.md' のように、ほかの名前に変えてください。", $"Give the file another name, such as 'about-{id}.md'."));

    public static Problem SiteFileIsMissing(Location at) => Error("PB1011", at,
        new("内容フォルダーに site.yaml がありません。", "The content folder has no site.yaml."),
        new("site.yaml を作り、1行目に `title: サイトの題名` と書いてください。フォルダーが正しいかも確かめてください。", "Create site.yaml with the line `title: Title of the site`, and check that the folder is the right one."));

    /// <param name="worst">The weightiest severity among the problems that aren't told.</param>
    public static Problem MoreProblems(Location at, int count, Severity worst) => new("PB1012", worst, at,
        new($"このファイルにはほかに {count} 件の問題があります。", $"This file has {count} more problems."),
        new("上の問題を直してから、もう一度確かめてください。同じ原因のことが多くあります。", "Mend those above and check again: many have the same cause."));

    public static Problem TermFileIsUnknown(Location at, string name, string? nearest) => Warning("PB1013", at,
        new($"taxonomy/{name} は語彙のファイルではないので、読みませんでした。", $"taxonomy/{name} is no vocabulary file. It wasn't read."),
        nearest is null
            ? new("industries、conditions、outcomes、tactics、obstacles のどれかの .yaml にしてください。", "Use industries, conditions, outcomes, tactics or obstacles, each with .yaml.")
            : new($"{nearest} ではありませんか。", $"Did you mean {nearest}?"));
}
