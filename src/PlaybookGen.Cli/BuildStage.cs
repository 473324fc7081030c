namespace PlaybookGen.Cli;

/// <summary>What a build is busy with, in the order in which it gets there.</summary>
public enum BuildStage
{
    Reading,
    Mining,
    Planning,
    Drawing,
    Indexing,

    /// <summary>Rules and findings as files for programs.</summary>
    Publishing,
}
