namespace PlaybookGen.Cli;

/// <summary>What the command answers to the shell.</summary>
public enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>The content has errors. Nothing was written; the old site stands.</summary>
    ContentHasErrors = 1,

    /// <summary>Wrong use, or the machine's fault.</summary>
    CouldNotRun = 2,
}
