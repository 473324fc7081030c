namespace PlaybookGen.Patterns.Statistics;

/// <summary>The beta distribution with parameters <paramref name="Alpha"/> and <paramref name="Beta"/>, both above 0.</summary>
public readonly record struct BetaDistribution(double Alpha, double Beta)
{
    /// <summary>ln of the density at x, 0 &lt; x &lt; 1.</summary>
    public double LogDensity(double x) =>
        (Alpha - 1) * Math.Log(x) + (Beta - 1) * Math.Log(1 - x) - LogBeta(Alpha, Beta);

    /// <summary>P(X &lt;= x).</summary>
    public double Below(double x)
    {
        if (x <= 0)
            return 0;
        if (x >= 1)
            return 1;
        return x < (Alpha + 1) / (Alpha + Beta + 2)
            ? Tail(Alpha, Beta, x, 1 - x)
            : 1 - Tail(Beta, Alpha, 1 - x, x);
    }

    /// <summary>P(X > x), correct also where it is tiny.</summary>
    public double Above(double x)
    {
        if (x <= 0)
            return 1;
        if (x >= 1)
            return 0;
        return x < (Alpha + 1) / (Alpha + Beta + 2)
            ? 1 - Tail(Alpha, Beta, x, 1 - x)
            : Tail(Beta, Alpha, 1 - x, x);
    }

    /// <summary>The x that a draw stays below with probability p.</summary>
    public double Quantile(double p)
    {
        if (p <= 0)
            return 0;
        if (p >= 1)
            return 1;
        double low = 0;
        double high = 1;
        var x = Alpha / (Alpha + Beta);
        for (var step = 0; step < 300; step++)
        {
            var difference = Below(x) - p;
            if (difference > 0)
                high = x;
            else
                low = x;
            var next = x - difference / Math.Exp(LogDensity(x));
            if (!(next > low && next < high))
                next = (low + high) / 2;
            if (Math.Abs(next - x) <= 4e-16 * x || next == low || next == high)
                return next;
            x = next;
        }
        return x;
    }

    /// <summary>The range that holds a draw with this probability, the same share left out at either end.</summary>
    public Bounds Central(double probability) => new(Quantile((1 - probability) / 2), Quantile((1 + probability) / 2));

    /// <summary>ln B(a, b).</summary>
    public static double LogBeta(double a, double b)
    {
        if (a < 15 || b < 15)
        {
            var (small, large) = a < b ? (a, b) : (b, a);
            if (large < 15)
                return GammaFunctions.LogGamma(a) + GammaFunctions.LogGamma(b) - GammaFunctions.LogGamma(a + b);
            // gamma(large) / gamma(large + small) by Stirling's formula taken apart, since the two logarithms are large and nearly equal.
            var ratio = -(large - 0.5) * Math.Log(1 + small / large) - small * Math.Log(large + small) + small
                + GammaFunctions.StirlingError(large) - GammaFunctions.StirlingError(large + small);
            return GammaFunctions.LogGamma(small) + ratio;
        }
        var sum = a + b;
        return 0.5 * Math.Log(2 * Math.PI) + 0.5 * (Math.Log(sum) - Math.Log(a) - Math.Log(b))
            + a * Math.Log(a / sum) + b * Math.Log(b / sum)
            + GammaFunctions.StirlingError(a) + GammaFunctions.StirlingError(b) - GammaFunctions.StirlingError(sum);
    }

    /// <summary>I_x(a, b) by Lentz's continued fraction, for x left of the mean.</summary>
    static double Tail(double a, double b, double x, double rest)
    {
        const double Tiny = 1e-300;
        double c = 1;
        var d = 1 / NonZero(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1; m < 100_000; m++)
        {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / NonZero(1 + even * d);
            c = NonZero(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / NonZero(1 + odd * d);
            c = NonZero(1 + odd / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < 1e-16)
                break;
        }
        return h * Math.Exp(a * Math.Log(x) + b * Math.Log(rest) - LogBeta(a, b)) / a;

        static double NonZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
