namespace PlaybookGen.Model;

/// <summary>What speaks for one state leading to another.</summary>
/// <param name="Organisations">Organisations with a case, as evidence, in which the cause came before or with the effect.</param>
/// <param name="PracticeCases">Cases for practice with both; they are no evidence.</param>
public sealed record CauseSupport(int Organisations, int PracticeCases)
{
    public bool HasCases => Organisations > 0;
}
