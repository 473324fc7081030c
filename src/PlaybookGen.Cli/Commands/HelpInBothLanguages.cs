using System.CommandLine;
using System.CommandLine.Invocation;

namespace PlaybookGen.Cli;

/// <summary>What <c>--help</c> does.</summary>
internal sealed class HelpInBothLanguages(Caller caller) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        caller.Out.Write(HelpText.Of(parseResult.CommandResult.Command, caller));
        return (int)ExitCode.Done;
    }
}
