namespace PlaybookGen.Patterns.Statistics;

/// <summary>The gamma function's logarithm, its incomplete forms, and what is made of them.</summary>
public static class GammaFunctions
{
    const double Epsilon = 1e-16;

    /// <summary>ln of the gamma function for x > 0, by Stirling's series above 15 and the recurrence below.</summary>
    public static double LogGamma(double x)
    {
        double shift = 1;
        while (x < 15)
            shift *= x++;
        return (x - 0.5) * Math.Log(x) - x + 0.5 * Math.Log(2 * Math.PI) + StirlingError(x) - Math.Log(shift);
    }

    /// <summary>What Stirling's formula leaves out of ln gamma(x); exact to the last place for x of 15 and more.</summary>
    internal static double StirlingError(double x)
    {
        var s = 1 / (x * x);
        return (1.0 / 12 - s * (1.0 / 360 - s * (1.0 / 1260 - s * (1.0 / 1680 - s * (1.0 / 1188 - s * (691.0 / 360360 - s / 156)))))) / x;
    }

    /// <summary>The regularised lower incomplete gamma function P(a, x).</summary>
    public static double Lower(double a, double x)
    {
        if (x <= 0)
            return 0;
        return x < a + 1 ? Series(a, x) : 1 - ContinuedFraction(a, x);
    }

    /// <summary>The regularised upper incomplete gamma function Q(a, x), correct also where it is tiny.</summary>
    public static double Upper(double a, double x)
    {
        if (x <= 0)
            return 1;
        return x < a + 1 ? 1 - Series(a, x) : ContinuedFraction(a, x);
    }

    /// <summary>P(chi-square with so many degrees of freedom >= x).</summary>
    public static double ChiSquareTail(double x, int degrees) => Upper(degrees / 2.0, x / 2);

    /// <summary>P(standard normal >= z).</summary>
    public static double NormalTail(double z) => z >= 0 ? 0.5 * Upper(0.5, z * z / 2) : 1 - 0.5 * Upper(0.5, z * z / 2);

    /// <summary>The x below which a gamma variable with this shape and rate 1 falls with probability p.</summary>
    public static double Quantile(double p, double shape)
    {
        double low = 0;
        double high = shape + 1;
        while (Lower(shape, high) < p)
            high *= 2;
        // The derivative is known, so Newton's step is taken where it stays inside the bracket.
        var x = shape > 0.5 ? Math.Min(shape, high) : high / 2;
        for (var step = 0; step < 200 && high - low > 4e-16 * high; step++)
        {
            var difference = Lower(shape, x) - p;
            if (difference > 0)
                high = x;
            else
                low = x;
            var next = x - difference / Math.Exp((shape - 1) * Math.Log(x) - x - LogGamma(shape));
            if (!(next > low && next < high))
                next = (low + high) / 2;
            if (Math.Abs(next - x) <= 2e-16 * x)
                return next;
            x = next;
        }
        return x;
    }

    static double Prefactor(double a, double x) => Math.Exp(a * Math.Log(x) - x - LogGamma(a));

    static double Series(double a, double x)
    {
        var term = 1 / a;
        var sum = term;
        for (var n = a + 1; term > Epsilon * sum; n++)
            sum += term *= x / n;
        return sum * Prefactor(a, x);
    }

    static double ContinuedFraction(double a, double x)
    {
        const double Tiny = 1e-300;
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < 100_000; i++)
        {
            var an = -i * (i - a);
            b += 2;
            d = 1 / NonZero(an * d + b);
            c = NonZero(b + an / c);
            h *= d * c;
            if (Math.Abs(d * c - 1) < Epsilon)
                break;
        }
        return h * Prefactor(a, x);

        static double NonZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
    }
}
