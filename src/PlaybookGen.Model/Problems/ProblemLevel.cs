namespace PlaybookGen.Model;

/// <summary>What a problem asks of the writer: the three levels that a person is told, in the form, in the terminal and in review.</summary>
public enum ProblemLevel
{
    Must,

    /// <summary>The writer decides.</summary>
    Better,

    Good,
}
