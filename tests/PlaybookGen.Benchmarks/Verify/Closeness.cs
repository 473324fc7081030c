using System.Globalization;

namespace PlaybookGen.Benchmarks.Verify;

/// <summary>The largest difference of a column of numbers from what is expected, relative or absolute.</summary>
sealed class Closeness(double tolerance)
{
    /// <summary>A rounding error in the place of 0, as in an interval that ends at 0.</summary>
    const double RoundedZero = 1e-15;

    /// <summary>Below this a reference in doubles says 0.</summary>
    const double LogOfSmallest = -708;

    double worst;
    string worstAt = "";

    public int Values { get; private set; }

    public bool Holds => worst <= tolerance;

    public override string ToString() =>
        Holds ? $"at most {worst.ToString("0.0e+0", CultureInfo.InvariantCulture)} apart" : $"{worst.ToString("0.0e+0", CultureInfo.InvariantCulture)} apart at {worstAt}";

    public void Relative(string at, double found, string expected)
    {
        if (Parse(expected) is { } value)
            Note(at, found == value || (double.IsNaN(found) && double.IsNaN(value)) || Math.Max(Math.Abs(found), Math.Abs(value)) < RoundedZero ? 0 : Math.Abs(found - value) / Math.Abs(value));
    }

    public void Absolute(string at, double found, string expected)
    {
        if (Parse(expected) is { } value)
            Note(at, found == value ? 0 : Math.Abs(found - value));
    }

    /// <summary>A natural logarithm against a number written in decimal, which may be far below the smallest double.</summary>
    public void Log(string at, double found, string expected)
    {
        if (LogOf(expected) is { } value)
            Note(at, double.IsNegativeInfinity(value) ? (found < LogOfSmallest ? 0 : 1) : Math.Abs(found - value));
    }

    void Note(string at, double difference)
    {
        Values++;
        if (difference <= worst)
            return;
        (worst, worstAt) = (double.IsNaN(difference) ? double.PositiveInfinity : difference, at);
    }

    static double? Parse(string text) => text switch
    {
        "" or "NA" => null,
        "Inf" => double.PositiveInfinity,
        "NaN" => double.NaN,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    static double? LogOf(string text)
    {
        if (text is "" or "NA")
            return null;
        var parts = text.Split('e');
        var mantissa = double.Parse(parts[0], CultureInfo.InvariantCulture);
        var exponent = parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        return Math.Log(mantissa) + exponent * Math.Log(10);
    }
}
