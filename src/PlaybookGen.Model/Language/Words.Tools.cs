namespace PlaybookGen.Model;

/// <summary>Words of the page of tools, and the short names that the main navigation has room for.</summary>
public sealed partial class Words
{
    public string Tools => Pick("道具", "Tools");

    public string ToolsLead => Pick(
        "打合せの前に調べる、見比べる、言い回しを借りる、計画を書く。いましたいことから選べます。",
        "Look up, compare, borrow a wording, write a plan: choose by what you are about to do.");

    public string Of(ToolUse use) => use switch
    {
        ToolUse.Find => Pick("お客様に合うものを探す", "Find what fits a customer"),
        ToolUse.Compare => Pick("全体を見渡して比べる", "See the whole and compare"),
        ToolUse.Borrow => Pick("言い回しと数字を借りる", "Borrow wordings and numbers"),
        ToolUse.Meet => Pick("打合せに持っていく", "Take into the meeting"),
        ToolUse.Write => Pick("書く・つくる", "Write and make"),
        _ => Pick("ライブラリの今を知る", "Know where the library stands"),
    };

    public string NavSignals => Pick("言葉から引く", "Customer’s words");

    public string NavMatrix => Pick("マトリクス", "Matrices");

    public string Menu => Pick("メニュー", "Menu");

    public string CloseMenu => Pick("閉じる", "Close");
}
