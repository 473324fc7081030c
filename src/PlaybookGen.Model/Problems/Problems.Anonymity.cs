namespace PlaybookGen.Model;

/// <content>PB116x: what may tell whom an anonymised case is about.</content>
public static partial class Problems
{
    public static Problem ContactIsTold(Location at, string text, string replacement) => Warning("PB1161", at,
        new($"匿名にした事例に、連絡先「{Cut(text)}」が残っています。", $"This anonymised case still holds a way to reach someone: \"{Cut(text)}\"."),
        new($"消すか、「{replacement}」と書き換えてください。", $"Delete it, or write \"{replacement}\" instead."));

    public static Problem CompanyIsNamed(Location at, string text, string replacement) => Warning("PB1162", at,
        new($"匿名にした事例に、会社や団体の名前らしい「{Cut(text)}」が残っています。", $"This anonymised case still holds what looks like the name of a company: \"{Cut(text)}\"."),
        new($"「{replacement}」のように書き換えてください。だれの事例かがわかる名前でなければ、このままでかまいません。", $"Write \"{replacement}\" or the like; if it doesn't tell whose case it is, leave it so."));

    public static Problem PersonIsNamed(Location at, string text, string replacement) => Warning("PB1163", at,
        new($"匿名にした事例に、人の名前らしい「{Cut(text)}」が残っています。", $"This anonymised case still holds what looks like the name of a person: \"{Cut(text)}\"."),
        new($"「{replacement}」や役割の名前に書き換えてください。人の名前でなければ、このままでかまいません。", $"Write \"{replacement}\" or the person's role; if it is no name, leave it so."));

    public static Problem AmountIsExact(Location at, string text, string replacement) => Advice("PB1164", at,
        new($"匿名にした事例に、くわしい金額「{Cut(text)}」があります。知っている人には、どの会社かがわかることがあります。", $"This anonymised case gives an exact amount, \"{Cut(text)}\", by which those who know may recognise the company."),
        new($"公開してよい数字か確かめ、迷うときは「{replacement}」のように桁だけにしてください。", $"Check that it may be published; when in doubt, give only its order of magnitude, such as \"{replacement}\"."));
}
