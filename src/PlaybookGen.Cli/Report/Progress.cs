using System.Globalization;
using Spectre.Console;

namespace PlaybookGen.Cli;

/// <summary>Shows a person that work goes on, and how far it is. A pipe sees nothing of it.</summary>
internal static class Progress
{
    private const int StepMilliseconds = 100;

    /// <param name="what">What is being done.</param>
    /// <param name="count">How many files are done.</param>
    public static T While<T>(Caller caller, string what, Func<int> count, Func<T> work)
    {
        if (!caller.IsTerminal)
            return work();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(caller.Error) });
        return console.Status().Start(what, status =>
        {
            using var timer = new Timer(
                _ => status.Status(string.Create(CultureInfo.InvariantCulture, $"{what} ({count()})")), null, StepMilliseconds, StepMilliseconds);
            return work();
        });
    }
}
