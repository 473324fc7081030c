namespace PlaybookGen.Model;

/// <summary>関係者と体制: who is there, how they see it, who meets whom; and how it went where a role took part.</summary>
public sealed record StakeholderToolPage : Page
{
    public required IReadOnlyList<RolePresence> Roles { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
