namespace PlaybookGen.Patterns.Statistics;

/// <summary>P(X > Y) of two independent beta variables.</summary>
public static class Superiority
{
    const int Panels = 400;

    // Gauss-Legendre points and weights of order 8 on -1..1 (the positive half).
    static readonly double[] points = [0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363];
    static readonly double[] weights = [0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763];

    public static double Of(BetaDistribution x, BetaDistribution y)
    {
        // The smaller tail is integrated, since 1 minus a number near 1 would lose its digits.
        if (x.Alpha / (x.Alpha + x.Beta) > y.Alpha / (y.Alpha + y.Beta))
            return 1 - Of(y, x);
        // With t = s^4 / (s^4 + (1-s)^4) the density's poles at 0 and 1 (a parameter of 1/2) become smooth.
        double sum = 0;
        for (var panel = 0; panel < Panels; panel++)
        {
            var middle = (panel + 0.5) / Panels;
            for (var k = 0; k < points.Length; k++)
            {
                var offset = 0.5 * points[k] / Panels;
                sum += 0.5 / Panels * weights[k] * (Integrand(x, y, middle - offset) + Integrand(x, y, middle + offset));
            }
        }
        return sum;
    }

    static double Integrand(BetaDistribution x, BetaDistribution y, double s)
    {
        var (p, q) = (Math.Pow(s, 4), Math.Pow(1 - s, 4));
        var t = p / (p + q);
        var rest = q / (p + q);
        if (t <= 0 || rest <= 0)
            return 0;
        var slope = 4 * t * rest / (s * (1 - s));
        var logDensity = (x.Alpha - 1) * Math.Log(t) + (x.Beta - 1) * Math.Log(rest) - BetaDistribution.LogBeta(x.Alpha, x.Beta);
        return Math.Exp(logDensity) * slope * y.Below(t);
    }
}
