namespace PlaybookGen.Cli;

/// <summary>What happened to a pattern. The order is that in which a reviewer wants to know.</summary>
public enum ChangeKind
{
    Contradicted,
    Weakened,
    Lost,
    Created,
    Strengthened,
}
