using System.CommandLine;
using System.CommandLine.Parsing;
using PlaybookGen.Content;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>What is wrong with the arguments, in words that say what to type.</summary>
internal static class WrongArguments
{
    public static IEnumerable<Problem> In(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        // An option that a command doesn't know is taken for one of its arguments, if it has any.
        var options = command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).Select(token => token.Value).Where(word => word.StartsWith('-')).ToList();
        var words = options.Count > 0 ? options : parsed.UnmatchedTokens;
        var problems = words.Select(word => Unknown(word, command)).Concat(Incomplete(parsed)).ToList();
        if (problems.Count > 0)
            return problems;
        return command is RootCommand
            ? [Problems.CommandIsMissing()]
            : parsed.Errors.Select(error => Problems.ArgumentsAreWrong(error.Message, HelpText.FullName(command)));
    }

    private static Problem Unknown(string word, Command command)
    {
        var name = HelpText.FullName(command);
        if (word.StartsWith('-'))
            return Problems.OptionIsUnknown(word, name, Nearest.Of(word, command.Options.Select(option => option.Name)));
        return command.Subcommands.Count > 0
            ? Problems.CommandIsUnknown(word, Nearest.Of(word, command.Subcommands.Select(sub => sub.Name)))
            : Problems.ArgumentIsUnexpected(word, name);
    }

    private static IEnumerable<Problem> Incomplete(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        foreach (var argument in command.Arguments.Where(argument => parsed.GetResult(argument) is not { } result || result.Tokens.Count < argument.Arity.MinimumNumberOfValues))
        {
            if (argument.Arity.MinimumNumberOfValues > 0)
                yield return Problems.ArgumentIsMissing(argument.Name, HelpText.FullName(command));
        }

        foreach (var option in command.Options)
        {
            var given = parsed.GetResult(option);
            if (given is null ? option.Required : !given.Implicit && given.Tokens.Count < option.Arity.MinimumNumberOfValues)
                yield return Problems.OptionNeedsAValue(option.Name, HelpText.NameOf(option), HelpText.FullName(command));
            else if (given is not null && given.Tokens.Count > option.Arity.MaximumNumberOfValues)
                yield return Problems.OptionIsRepeated(option.Name);
        }
    }
}
