using System.CommandLine;

namespace PlaybookGen.Cli;

/// <summary>A command whose answer needs explaining too.</summary>
internal sealed class ExplainedCommand(string name, string description, IReadOnlyList<HelpSection> sections) : Command(name, description)
{
    /// <summary>Stand in its help after the options.</summary>
    public IReadOnlyList<HelpSection> Sections => sections;
}
