namespace PlaybookGen.Benchmarks.Mining;

/// <param name="Closed">Closed sets, the empty one not counted.</param>
/// <param name="Cpu">Seconds of processor time, user and system, of the whole process; infinite when it was broken off.</param>
/// <param name="Wall">Seconds from its start to its end.</param>
/// <param name="Mebibytes">The most memory that was resident.</param>
sealed record MinerRun(long Closed, double Cpu, double Wall, double Mebibytes)
{
    public bool IsBrokenOff => double.IsInfinity(Cpu);
}
