using System.CommandLine;

namespace PlaybookGen.Cli;

/// <summary>Options that several commands have.</summary>
internal static class SharedOptions
{
    public static Option<string> Content(Caller caller) => new("--content")
    {
        HelpName = "DIR",
        Description = caller.Say("内容フォルダー（既定: content）。", "The content folder (default: content)."),
        DefaultValueFactory = _ => "content",
    };

    public static Option<string?> BaseUrl(Caller caller) => new("--base-url")
    {
        HelpName = "URL",
        Description = caller.Say("公開する場所のURL（既定: site.yaml の base-url）。", "Where the site will stand (default: base-url of site.yaml)."),
    };

    public static Option<string?> AsOf(Caller caller) => new("--as-of")
    {
        HelpName = "DATE",
        Description = caller.Say("今日とみなす日（既定: 内容で最も新しい日）。", "The date that stands for today (default: the newest in the content)."),
    };

    public static Option<bool> Strict(Caller caller) => new("--strict")
    {
        Description = caller.Say("警告も誤りとして扱います。", "Counts warnings as errors."),
    };
}
