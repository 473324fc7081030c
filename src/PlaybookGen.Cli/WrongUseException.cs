using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Ends a command that can't be carried out as it was called.</summary>
public sealed class WrongUseException(Problem problem) : Exception(problem.Message.En)
{
    public Problem Problem { get; } = problem;
}
