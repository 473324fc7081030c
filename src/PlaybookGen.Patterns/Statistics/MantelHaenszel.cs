namespace PlaybookGen.Patterns.Statistics;

/// <summary>The common effect of a set over strata.</summary>
/// <param name="OddsRatio95">By the variance of Robins, Breslow and Greenland.</param>
/// <param name="ChiSquareCorrected">Cochran, Mantel and Haenszel's statistic with the correction for continuity.</param>
/// <param name="Heterogeneity">P that the odds ratios of the strata differ as much as they do if they are one (Breslow and Day, with Tarone's correction); NaN when fewer than two strata tell.</param>
public sealed record MantelHaenszel(
    double OddsRatio,
    Bounds OddsRatio95,
    double ChiSquare,
    double P,
    double ChiSquareCorrected,
    double PCorrected,
    double Heterogeneity)
{
    public static MantelHaenszel Of(IReadOnlyList<TwoByTwo> strata)
    {
        double r = 0, s = 0, pr = 0, mixed = 0, qs = 0, difference = 0, variance = 0;
        foreach (var table in strata.Where(t => t.Rows > 1))
        {
            double n = table.Rows;
            var (ri, si) = ((double)table.A * table.D / n, (double)table.B * table.C / n);
            var (pi, qi) = ((table.A + table.D) / n, (table.B + table.C) / n);
            r += ri;
            s += si;
            pr += pi * ri;
            mixed += pi * si + qi * ri;
            qs += qi * si;
            difference += table.A - (double)table.With * table.InClass / n;
            variance += (double)table.With * table.Without * ((double)table.InClass * table.NotInClass) / (n * n * (n - 1));
        }
        var ratio = r / s;
        var error = Math.Sqrt(pr / (2 * r * r) + mixed / (2 * r * s) + qs / (2 * s * s));
        var chi = variance == 0 ? 0 : difference * difference / variance;
        var corrected = variance == 0 ? 0 : Math.Pow(Math.Max(0, Math.Abs(difference) - Math.Min(0.5, Math.Abs(difference))), 2) / variance;
        return new(
            ratio,
            new(ratio * Math.Exp(-Proportion.Z * error), ratio * Math.Exp(Proportion.Z * error)),
            chi,
            GammaFunctions.ChiSquareTail(chi, 1),
            corrected,
            GammaFunctions.ChiSquareTail(corrected, 1),
            BreslowDay.P(strata, ratio));
    }
}
