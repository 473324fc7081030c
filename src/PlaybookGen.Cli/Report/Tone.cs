namespace PlaybookGen.Cli;

/// <summary>How a piece of text should strike the eye, where there is colour.</summary>
public enum Tone
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Advice,
    Good,
}
