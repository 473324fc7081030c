using System.Diagnostics;

namespace PlaybookGen.Benchmarks.Building;

/// <summary>Cuts a run into stages and tells what each took. The peak is sampled, so that a shorter swing than a hundredth of a second may be missed.</summary>
sealed class StageClock : IDisposable
{
    readonly Stopwatch wall = new();
    readonly Timer sampler;
    readonly List<StageCost> costs = [];
    string? stage;
    TimeSpan processor;
    TimeSpan paused;
    long allocated;
    long peak;

    public StageClock() => sampler = new Timer(_ => Sample(), null, 0, 10);

    public IReadOnlyList<StageCost> Costs => costs;

    /// <summary>Ends the stage that was under way and begins another.</summary>
    public void Begin(string name)
    {
        End();
        (stage, processor, paused, allocated, peak) = (name, Environment.CpuUsage.TotalTime, GC.GetTotalPauseDuration(), GC.GetTotalAllocatedBytes(), Environment.WorkingSet);
        wall.Restart();
    }

    public void End()
    {
        if (stage is null) return;
        Sample();
        costs.Add(new StageCost(
            stage,
            wall.Elapsed,
            Environment.CpuUsage.TotalTime - processor,
            GC.GetTotalPauseDuration() - paused,
            GC.GetTotalAllocatedBytes() - allocated,
            peak));
        stage = null;
    }

    public void Dispose() => sampler.Dispose();

    void Sample() => peak = Math.Max(peak, Environment.WorkingSet);
}
