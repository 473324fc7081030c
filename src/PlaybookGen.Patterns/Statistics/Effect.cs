namespace PlaybookGen.Patterns.Statistics;

/// <summary>How much a set and a class go together, in the measures that readers of the folded part may know.</summary>
/// <param name="LogOddsRatio">With Haldane's half added to each count, so that it is finite.</param>
/// <param name="InformationComponent">log2 of observed to expected, each with a half added (Noren).</param>
/// <param name="ProbabilitySuperior">P(the rate with the set is above the rate without), both under Jeffreys' prior.</param>
/// <param name="MutualInformation">In nats.</param>
public sealed record Effect(
    double RateWith,
    double RateWithout,
    double BaseRate,
    double RiskDifference,
    double LogOddsRatio,
    double LogOddsRatioError,
    Bounds OddsRatio95,
    double Lift,
    double Leverage,
    double WeightedRelativeAccuracy,
    double InformationComponent,
    Bounds InformationComponent95,
    double ProbabilitySuperior,
    double MutualInformation,
    double Phi)
{
    public static Effect Of(TwoByTwo table)
    {
        double n = table.Rows;
        var (rateWith, rateWithout) = (Proportion.Rate(table.A, table.With), Proportion.Rate(table.C, table.Without));
        var baseRate = table.InClass / n;
        var logOdds = Math.Log((table.A + 0.5) * (table.D + 0.5) / ((table.B + 0.5) * (table.C + 0.5)));
        var error = Math.Sqrt(1 / (table.A + 0.5) + 1 / (table.B + 0.5) + 1 / (table.C + 0.5) + 1 / (table.D + 0.5));
        var expected = table.With * baseRate;
        var leverage = table.A / n - table.With / n * baseRate;
        return new(
            rateWith,
            rateWithout,
            baseRate,
            rateWith - rateWithout,
            logOdds,
            error,
            new(Math.Exp(logOdds - Proportion.Z * error), Math.Exp(logOdds + Proportion.Z * error)),
            rateWith / baseRate,
            leverage,
            table.With / n * (rateWith - baseRate),
            Math.Log2((table.A + 0.5) / (expected + 0.5)),
            new(LogObservedToExpected(table.A, expected, 0.025), LogObservedToExpected(table.A, expected, 0.975)),
            Superiority.Of(new(table.A + 0.5, table.B + 0.5), new(table.C + 0.5, table.D + 0.5)),
            Information(table),
            ((double)table.A * table.D - (double)table.B * table.C)
                / Math.Sqrt((double)table.With * table.Without * ((double)table.InClass * table.NotInClass)));
    }

    static double LogObservedToExpected(int observed, double expected, double p) =>
        Math.Log2(GammaFunctions.Quantile(p, observed + 0.5) / (expected + 0.5));

    static double Information(TwoByTwo table)
    {
        double n = table.Rows;
        return Cell(table.A, table.With, table.InClass) + Cell(table.B, table.With, table.NotInClass)
            + Cell(table.C, table.Without, table.InClass) + Cell(table.D, table.Without, table.NotInClass);

        double Cell(double count, double row, double column) =>
            count == 0 ? 0 : count / n * Math.Log(count * n / (row * column));
    }
}
