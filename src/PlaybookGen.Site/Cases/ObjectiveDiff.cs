using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>An objective beside itself in the 局面 before.</summary>
/// <param name="Change">Null when it stayed as it was.</param>
/// <param name="Before">Null when it was added.</param>
/// <param name="Now">Null when it was dropped.</param>
public sealed record ObjectiveDiff(PlanChange? Change, Objective? Before, Objective? Now);
