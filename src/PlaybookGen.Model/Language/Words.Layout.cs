namespace PlaybookGen.Model;

/// <summary>Words of the frame around every page.</summary>
public sealed partial class Words
{
    public string SkipToContent => Pick("本文へ移動", "Skip to content");

    public string MainNavigation => Pick("主な行き先", "Main");

    public string Breadcrumbs => Pick("現在の位置", "Where you are");

    public string Home => Pick("ホーム", "Home");

    public string EditThisPage => Pick("このページの元ファイルを直す", "Edit the source of this page");

    public string Feed => Pick("更新フィード（Atom）", "Feed (Atom)");

    public string ProgramData => Pick("プログラム用データ", "Data for programs");

    public string PufuNotice => Pick(
        "「プ譜」は株式会社ゴトーラボの登録商標です。このサイトの図は、プ譜の形式にならって独自に描いています。",
        "“プ譜” (pufu) is a registered trademark of Goto Laboratory Inc. The sheets here follow its form and are drawn by this site itself.");

    public string NotFoundTitle => Pick("ページが見つかりません", "Page not found");

    public string NotFoundText => Pick(
        "お探しのページはありません。移動したか、アドレスが違っている可能性があります。",
        "There is no page at this address. It may have moved, or the address may be mistyped.");

    public string BackHome => Pick("ホームへ戻る", "Back to the home page");

    public string PreviousPage => Pick("前のページ", "Previous page");

    public string NextPage => Pick("次のページ", "Next page");

    public string Pages => Pick("ページ", "Pages");

    public string AsOf(PartialDate date) => Pick($"{Date(date)}時点の内容です。", $"As of {Date(date)}.");

    public string PageOf(int number, int count) => Pick($"{number} / {count} ページ", $"Page {number} of {count}");
}
