namespace PlaybookGen.Browser.Machine;

/// <summary>What was found wrong, told in full: one fault a line.</summary>
public static class Faults
{
    private const int MostTold = 80;

    public static void AssertNone(IEnumerable<string> found)
    {
        var faults = found.Distinct(StringComparer.Ordinal).ToList();
        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(MostTold))}");
    }
}
