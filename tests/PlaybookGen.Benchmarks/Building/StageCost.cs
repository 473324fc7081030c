namespace PlaybookGen.Benchmarks.Building;

/// <param name="Processor">Of all cores together.</param>
/// <param name="Paused">How long the program stood still for the collector, by the wall's clock.</param>
/// <param name="Allocated">Bytes, whether they were freed again or not.</param>
/// <param name="Peak">The most memory of the whole process while the stage ran, in bytes.</param>
sealed record StageCost(string Name, TimeSpan Wall, TimeSpan Processor, TimeSpan Paused, long Allocated, long Peak);
