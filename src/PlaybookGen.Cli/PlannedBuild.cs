using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>A build up to the plan of the site: all is known of it but what its pages look like.</summary>
/// <param name="Result">What was found up to here; the link check is still to come.</param>
/// <param name="Plan">Null when the content has errors.</param>
public sealed record PlannedBuild(BuildResult Result, SitePlan? Plan);
