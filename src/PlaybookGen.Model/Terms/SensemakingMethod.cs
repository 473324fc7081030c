namespace PlaybookGen.Model;

/// <summary>Nine methods of sensemaking (腹落ち).</summary>
public enum SensemakingMethod
{
    Narrative,
    Reframing,
    Naming,
    Data,
    Participation,
    CoCreation,
    Prototype,
    SmallWins,
    OverCommunication,
}
