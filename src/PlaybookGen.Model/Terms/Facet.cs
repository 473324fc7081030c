namespace PlaybookGen.Model;

/// <summary>The five controlled vocabularies.</summary>
public enum Facet
{
    Industries,
    Conditions,
    Outcomes,
    Tactics,
    Obstacles,
}
