using System.CommandLine;
using System.CommandLine.Invocation;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>The command <c>playbook</c>: reads its arguments, runs what they ask for, and turns what goes wrong into words.</summary>
public static class PlaybookCommand
{
    public static async Task<ExitCode> Run(IReadOnlyList<string> arguments, Caller caller, CancellationToken stop)
    {
        if (!TextNormalisation.Works)
            return Refuse(caller, Problems.MachineCannotNormalise());

        var parsed = CommandTree.For(caller).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction)
            return Refuse(caller, [.. WrongArguments.In(parsed)]);

        var configuration = new InvocationConfiguration { Output = caller.Out, Error = caller.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
        try
        {
            return (ExitCode)await parsed.InvokeAsync(configuration, stop);
        }
        catch (WrongUseException wrong)
        {
            return Refuse(caller, wrong.Problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(caller, Problems.MachineRefused(fault.Message));
        }
    }

    private static ExitCode Refuse(Caller caller, params IReadOnlyList<Problem> problems)
    {
        var screen = new Screen(caller.Error, caller.IsTerminal);
        foreach (var problem in problems)
            ProblemText.Write(screen, problem, "", caller.Language);
        return ExitCode.CouldNotRun;
    }
}
