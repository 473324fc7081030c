using PlaybookGen.Cli;

namespace PlaybookGen.Tests.Cli;

/// <summary>What the command answered.</summary>
internal sealed record Answer(ExitCode Code, string Out, string Error)
{
    public string StepSummary { get; init; } = "";
}
