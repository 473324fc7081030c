namespace PlaybookGen.Model;

/// <summary>What one 局面 says about a pattern.</summary>
public enum EvidenceRole
{
    For,
    Against,
    ResultUnknown,
    HardlyCarriedOut,
    NotEvidence,
}
