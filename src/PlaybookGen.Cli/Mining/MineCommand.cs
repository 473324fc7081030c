using System.CommandLine;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary><c>playbook mine</c>: the patterns of the content, or of any file of transactions.</summary>
internal static class MineCommand
{
    const string CountForm = "count";

    public static Command For(Caller caller)
    {
        var options = MineOptions.For(caller);
        var command = new ExplainedCommand("mine", caller.Say("勝ちパターンと負けパターンを探します。", "Finds winning and losing patterns."), MineHelp.For(caller))
        {
            options.Content, options.AsOf, options.Format, options.MinCases, options.Transactions, options.MinSupport, options.Closed,
            options.All, options.Labels, options.Strata, options.Alpha, options.Correction, options.Permutations,
        };
        command.SetAction(parsed => (int)Run(caller, options, parsed));
        return command;
    }

    static ExitCode Run(Caller caller, MineOptions options, ParseResult parsed)
    {
        if (parsed.GetValue(options.Transactions) is null)
            return MineContent(caller, options, parsed);
        Refuse(parsed, options.Transactions.Name, options.MinCases, options.AsOf);
        return parsed.GetValue(options.Labels) is null ? MineSets(caller, options, parsed) : MineLabels(caller, options, parsed);
    }

    static ExitCode MineContent(Caller caller, MineOptions options, ParseResult parsed)
    {
        foreach (var option in new Option<string?>[] { options.MinSupport, options.Labels, options.Strata, options.Alpha, options.Correction, options.Permutations })
        {
            if (parsed.GetValue(option) is not null)
                throw new WrongUseException(Problems.OptionNeedsAnother(option.Name, options.Transactions.Name));
        }
        foreach (var option in new[] { options.Closed, options.All })
        {
            if (parsed.GetValue(option))
                throw new WrongUseException(Problems.OptionNeedsAnother(option.Name, options.Transactions.Name));
        }
        var minCases = parsed.GetValue(options.MinCases);
        return ContentMining.Run(
            caller,
            parsed.GetRequiredValue(options.Content),
            Arguments.Date(options.AsOf.Name, parsed.GetValue(options.AsOf)),
            minCases is null ? null : Arguments.Number(options.MinCases.Name, minCases, 1, int.MaxValue),
            Arguments.OneOf(options.Format.Name, parsed.GetValue(options.Format) ?? "table", "table", "json", "csv"));
    }

    static ExitCode MineSets(Caller caller, MineOptions options, ParseResult parsed)
    {
        foreach (var option in new[] { options.Strata, options.Alpha, options.Correction, options.Permutations })
        {
            if (parsed.GetValue(option) is not null)
                throw new WrongUseException(Problems.OptionNeedsAnother(option.Name, options.Labels.Name));
        }
        if (parsed.GetValue(options.MinSupport) is not { } minSupport)
            throw new WrongUseException(Problems.OptionNeedsAnother(options.Transactions.Name, options.MinSupport.Name));
        if (parsed.GetValue(options.Closed) && parsed.GetValue(options.All))
            throw new WrongUseException(Problems.OptionsExclude(options.Closed.Name, options.All.Name));
        var least = Arguments.Number(options.MinSupport.Name, minSupport, 1, int.MaxValue);
        var form = Arguments.OneOf(options.Format.Name, parsed.GetValue(options.Format) ?? CountForm, CountForm, "sets");
        var transactions = TransactionFiles.Transactions(caller, parsed.GetRequiredValue(options.Transactions)!);
        if (parsed.GetValue(options.All))
            FrequentSets.Write(caller.Out, transactions, least, form == CountForm);
        else
            ClosedSets.Write(caller.Out, transactions, least, form == CountForm);
        return ExitCode.Done;
    }

    static ExitCode MineLabels(Caller caller, MineOptions options, ParseResult parsed)
    {
        Refuse(parsed, options.Labels.Name, options.MinSupport);
        if (parsed.GetValue(options.All))
            throw new WrongUseException(Problems.OptionsExclude(options.Labels.Name, options.All.Name));
        var alpha = Arguments.Chance(options.Alpha.Name, parsed.GetValue(options.Alpha) ?? "0.05");
        var correction = Arguments.OneOf(options.Correction.Name, parsed.GetValue(options.Correction) ?? "lamp", "lamp", "westfall-young");
        var permutations = Arguments.Number(options.Permutations.Name, parsed.GetValue(options.Permutations) ?? "10000", 1, 1_000_000);
        Arguments.OneOf(options.Format.Name, parsed.GetValue(options.Format) ?? "json", "json");
        var library = TransactionFiles.Labelled(
            caller,
            parsed.GetRequiredValue(options.Transactions)!,
            parsed.GetRequiredValue(options.Labels)!,
            parsed.GetValue(options.Strata));
        SignificantSetsJson.Write(caller.Out, library, alpha, correction, permutations);
        return ExitCode.Done;
    }

    static void Refuse(ParseResult parsed, string with, params IEnumerable<Option<string?>> options)
    {
        foreach (var option in options)
        {
            if (parsed.GetValue(option) is not null)
                throw new WrongUseException(Problems.OptionsExclude(with, option.Name));
        }
    }
}
