using System.CommandLine;
using System.Globalization;

namespace PlaybookGen.Cli;

/// <summary><c>playbook serve</c>: shows the site on this machine while it is written.</summary>
internal static class ServeCommand
{
    private const int MaxPort = 65535;

    public static Command For(Caller caller)
    {
        var content = SharedOptions.Content(caller);
        var port = new Option<string>("--port")
        {
            HelpName = "N",
            Description = caller.Say("ポート番号（既定: 4000。0 なら空いている番号）。", "The port (default: 4000; 0 takes a free one)."),
            DefaultValueFactory = _ => "4000",
        };
        var command = new Command(
            "serve",
            caller.Say("サイトを 127.0.0.1 で見せ、変更のたびに作り直して再読み込みします。", "Shows the site on 127.0.0.1, builds it anew on every change and reloads the page."))
        {
            content, port,
        };
        command.SetAction(async (parsed, stop) => (int)await Serving.Run(
            caller,
            parsed.GetRequiredValue(content),
            Arguments.Number(port.Name, parsed.GetRequiredValue(port).ToString(CultureInfo.InvariantCulture), 0, MaxPort),
            stop));
        return command;
    }
}
