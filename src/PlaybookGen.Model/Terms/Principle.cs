namespace PlaybookGen.Model;

/// <summary>GPO: 目標共有, 個別伴走, 機会提供.</summary>
public enum Principle
{
    Goal,
    Pair,
    Opportunity,
}
