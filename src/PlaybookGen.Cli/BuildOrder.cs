using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>How a site is to be built, beyond what its content says.</summary>
/// <param name="BaseUrl">Ends in <c>/</c>; null leaves it to <c>site.yaml</c>.</param>
/// <param name="AsOf">The date that stands for today; null means the newest date of the content.</param>
/// <param name="Strict">Whether warnings count as errors.</param>
public sealed record BuildOrder(Uri? BaseUrl = null, PartialDate? AsOf = null, bool Strict = false);
