namespace PlaybookGen.Model;

/// <content>PB13xx: across the files of a content folder.</content>
public static partial class Problems
{
    public static Problem TermIdIsTaken(Location at, string id, int firstLine) => Error("PB1301", at,
        new($"id '{Cut(id)}' がこのファイルの {firstLine} 行目にもあります。", $"The id '{Cut(id)}' is also on line {firstLine} of this file."),
        new("片方の id を変えるか、同じ項目なら1つにまとめてください。", "Change one of the two, or join them if they mean the same."));

    public static Problem LabelIsShared(Location at, string label, string otherId) => Warning("PB1302", at,
        new($"名前「{Cut(label)}」は '{otherId}' と同じです。読む人には区別がつきません。", $"The label \"{Cut(label)}\" is also that of '{otherId}': readers can't tell them apart."),
        new("片方の名前を変えるか、1つにまとめてください。", "Change one of the labels, or join the two terms."));

    public static Problem ParentsFormARing(Location at, string ring) => Error("PB1303", at,
        new($"parent をたどると元に戻ってしまいます: {ring}。", $"The parents lead round in a ring: {ring}."),
        new("輪になっている parent のどれかを消してください。", "Delete one of these parents."));

    public static Problem TermCausesItself(Location at, string id) => Warning("PB1304", at,
        new($"'{Cut(id)}' が自分自身を招くことになっています。", $"'{Cut(id)}' is said to lead to itself."),
        new("causes から自分の id を消してください。", "Delete its own id from causes."));

    /// <param name="kind">What is looked for, such as 事例.</param>
    /// <param name="folder">Where such files lie, such as cases/.</param>
    public static Problem FileIsUnknown(Location at, string id, Phrase kind, string folder, string? nearest) => Error("PB1305", at,
        new($"{kind.Ja} '{Cut(id)}' は {folder} にありません。", $"{folder} has no {kind.En} '{Cut(id)}'."),
        nearest is null
            ? new($"{folder} にあるファイルの名前を、拡張子なしで書いてください。", $"Write the name of a file in {folder}, without its ending.")
            : new($"'{nearest}' ではありませんか。", $"Did you mean '{nearest}'?"));

    /// <param name="otherPath">The first file of that id.</param>
    public static Problem FileIdIsTaken(Location at, string id, string otherPath) => Error("PB1306", at,
        new($"id '{Cut(id)}' のファイルがもう1つあります: {Cut(otherPath)}。", $"Two files have the id '{Cut(id)}': this one and {Cut(otherPath)}."),
        new("どちらかのファイル名を変えてください。", "Rename one of them."));
}
