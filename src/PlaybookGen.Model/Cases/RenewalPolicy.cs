namespace PlaybookGen.Model;

/// <summary>更新の方針: 超積極策, 積極策, 消極策; or find out first.</summary>
public enum RenewalPolicy
{
    VeryActive,
    Active,
    Passive,
    AskFirst,
}
