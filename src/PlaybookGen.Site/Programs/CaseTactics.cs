using PlaybookGen.Model;

namespace PlaybookGen.Site.Programs;

/// <summary>The tactics of a plan, each once, in the plan's order.</summary>
public static class CaseTactics
{
    public static IEnumerable<string> Of(Plan? plan) => plan?.Tactics.Select(planned => planned.Tactic).Distinct(StringComparer.Ordinal) ?? [];
}
