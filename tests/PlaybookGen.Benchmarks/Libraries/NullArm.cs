using System.Globalization;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>What decides the results of a library in which no tactic has any effect, as letters that may be put together.</summary>
/// <param name="Industries">i: industries succeed at rates of their own, from 15 to 85 %; in every arm but the shuffled one.</param>
/// <param name="Organisations">o: one to four cases an organisation, and organisations differ.</param>
/// <param name="Conditions">c: a quarter of the conditions shift the odds of success by 1.5 logits up or down.</param>
/// <param name="Pairs">p: one pair of conditions in ten shifts them too, beside what each of the two does.</param>
/// <param name="Confounded">x: a condition that decides results also decides which tactics are planned.</param>
/// <param name="Losses">k: a quarter of the conditions shift which failures are losses.</param>
sealed record NullArm(string Letters, bool Industries, bool Organisations, bool Conditions, bool Pairs, bool Confounded, bool Losses)
{
    public static IReadOnlyList<NullArm> All { get; } = [.. ((string[])["-", "i", "o", "oc", "c", "cx", "cpxk"]).Select(Parse)];

    /// <summary>In words, for a table.</summary>
    public string Name => Letters == "-" ? "results handed round at random" : string.Join(", ", Said());

    /// <exception cref="FormatException">A letter is unknown.</exception>
    public static NullArm Parse(string letters)
    {
        if (letters.Length == 0 || letters.Trim('i', 'o', 'c', 'p', 'x', 'k').Length > 0 && letters != "-")
            throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{letters}' is no arm: put i, o, c, p, x and k together, or write -."));
        return new(letters, letters != "-", letters.Contains('o'), letters.Contains('c'), letters.Contains('p'), letters.Contains('x'), letters.Contains('k'));
    }

    IEnumerable<string> Said()
    {
        yield return "industries differ";
        if (Organisations)
            yield return "several cases an organisation";
        if (Conditions)
            yield return "conditions decide";
        if (Pairs)
            yield return "in pairs too";
        if (Confounded)
            yield return "and choose the tactics";
        if (Losses)
            yield return "losses by conditions of their own";
    }
}
