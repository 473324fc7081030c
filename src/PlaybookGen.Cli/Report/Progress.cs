using System.Globalization;
using Spectre.Console;

namespace PlaybookGen.Cli;

/// <summary>Shows a person at a terminal what is being done and how far it is, on the side of what goes wrong. A pipe or a log sees nothing of it.</summary>
public sealed class Progress
{
    private const int StepMilliseconds = 100;

    // Replaced as a whole, as it is read by another thread.
    private Stage stage = new("", null);
    private Action? show;

    /// <summary>What is shown now: the stage, and how many are done, if that is counted.</summary>
    public string Line
    {
        get
        {
            var shown = Volatile.Read(ref stage);
            return shown.Count?.Invoke() is > 0 and var count ? string.Create(CultureInfo.InvariantCulture, $"{shown.Name} ({count:N0})") : shown.Name;
        }
    }

    /// <param name="count">How many are done of what the stage works through; asked again and again, from another thread.</param>
    public void Begin(string name, Func<int>? count = null)
    {
        Volatile.Write(ref stage, new(name, count));
        show?.Invoke();
    }

    public static T While<T>(Caller caller, Func<Progress, T> work)
    {
        var progress = new Progress();
        if (!caller.ShowsProgress)
            return work(progress);
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = caller.IsTerminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(caller.Error),
        });
        return console.Status().Start("…", status =>
        {
            using var timer = new Timer(_ => Tell(), null, StepMilliseconds, StepMilliseconds);
            // A stage that is over in no time is seen too.
            progress.show = () =>
            {
                Tell();
                status.Refresh();
            };
            return work(progress);

            void Tell() => status.Status(Markup.Escape(progress.Line));
        });
    }

    private sealed record Stage(string Name, Func<int>? Count);
}
