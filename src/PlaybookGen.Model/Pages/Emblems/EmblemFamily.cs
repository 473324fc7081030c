namespace PlaybookGen.Model;

/// <summary>What a pattern's main tactic is about: its GPO principle, else its stage among the five of 実績創出, else nothing in particular.</summary>
public enum EmblemFamily
{
    General,
    Trust,
    Issue,
    Design,
    Sensemaking,
    Review,
    Goal,
    Pair,
    Opportunity,
}
