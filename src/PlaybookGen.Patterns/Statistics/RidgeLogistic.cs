namespace PlaybookGen.Patterns.Statistics;

/// <summary>
/// A logistic model of a yes-or-no result by traits that a row has or lacks, each group of traits with a normal prior of its own whose width is learned
/// from the data: where a group decides nothing its effects are drawn to 0 (MacKay 1992, evidence approximation). Fitted by reweighted least squares,
/// one coefficient after another, in a fixed number of steps, so that the same rows give the same numbers everywhere.
/// </summary>
public sealed class RidgeLogistic
{
    /// <summary>Effects of a group vary by at least 1/16 and at most 2 logits.</summary>
    const double Weakest = 0.25;
    const double Strongest = 256;

    const int Updates = 25;
    const int SweepsOfAnUpdate = 3;
    const int Refits = 6;

    readonly int[][] rowsOf;
    readonly int[][] traitsOf;
    readonly int[] groups;
    readonly int groupCount;

    /// <param name="rowsOf">For each trait the rows that have it, ascending.</param>
    /// <param name="groups">The group of each trait, from 0.</param>
    public RidgeLogistic(int rows, int[][] rowsOf, int[] groups)
    {
        (this.rowsOf, this.groups) = (rowsOf, groups);
        groupCount = groups.Length == 0 ? 0 : groups.Max() + 1;
        var traits = Enumerable.Range(0, rows).Select(_ => new List<int>()).ToArray();
        for (var trait = 0; trait < rowsOf.Length; trait++)
        {
            foreach (var row in rowsOf[trait])
                traits[row].Add(trait);
        }
        traitsOf = Array.ConvertAll(traits, list => list.ToArray());
    }

    /// <summary>For each row the chance that a model gives it which was fitted to the rows of the other folds alone; the widths of the priors are learned from all.</summary>
    /// <param name="foreseen">The groups whose effects are part of the chance; the others only take part in the fit.</param>
    public double[] CrossFitted(bool[] labels, int[] folds, Func<int, bool> foreseen)
    {
        var precisions = Precisions(labels);
        var chances = new double[labels.Length];
        foreach (var fold in folds.Distinct().Order())
        {
            var state = Fitted(labels, precisions, row => folds[row] != fold);
            for (var row = 0; row < labels.Length; row++)
            {
                if (folds[row] == fold)
                    chances[row] = Chance(state.Logit(row, foreseen));
            }
        }
        return chances;
    }

    /// <summary>With priors of these precisions, one for each group.</summary>
    internal (double Intercept, double[] Effects) Fitted(bool[] labels, double[] precisions, int refits = Refits)
    {
        var state = Fitted(labels, precisions, _ => true, refits);
        return (state.Intercept, state.Effects);
    }

    State Fitted(bool[] labels, double[] precisions, Func<int, bool> takesPart, int refits = Refits)
    {
        var state = new State(this, labels, takesPart);
        for (var refit = 0; refit < refits; refit++)
            state.Improve(precisions, SweepsOfAnUpdate);
        return state;
    }

    double[] Precisions(bool[] labels)
    {
        var state = new State(this, labels, _ => true);
        var precisions = new double[groupCount];
        Array.Fill(precisions, 4.0);
        for (var update = 0; update < Updates; update++)
        {
            state.Improve(precisions, SweepsOfAnUpdate);
            var (squares, determined) = (new double[groupCount], new double[groupCount]);
            for (var trait = 0; trait < groups.Length; trait++)
            {
                var group = groups[trait];
                squares[group] += state.Effects[trait] * state.Effects[trait];
                // The coefficients are taken one by one, as if traits were independent of each other.
                determined[group] += state.Information[trait] / (state.Information[trait] + precisions[group]);
            }
            for (var group = 0; group < groupCount; group++)
                precisions[group] = Math.Clamp(squares[group] <= 0 ? Strongest : determined[group] / squares[group], Weakest, Strongest);
        }
        return precisions;
    }

    static double Chance(double logit) => 1 / (1 + Math.Exp(-logit));

    sealed class State
    {
        readonly RidgeLogistic model;
        readonly bool[] labels;
        readonly bool[] takesPart;
        readonly double[] weights;
        readonly double[] residuals;

        public State(RidgeLogistic model, bool[] labels, Func<int, bool> takesPart)
        {
            (this.model, this.labels) = (model, labels);
            this.takesPart = [.. Enumerable.Range(0, labels.Length).Select(takesPart)];
            (weights, residuals) = (new double[labels.Length], new double[labels.Length]);
            (Effects, Information) = (new double[model.rowsOf.Length], new double[model.rowsOf.Length]);
            double hits = 0, rows = 0;
            for (var row = 0; row < labels.Length; row++)
            {
                rows += this.takesPart[row] ? 1 : 0;
                hits += this.takesPart[row] && labels[row] ? 1 : 0;
            }
            Intercept = Math.Log((hits + 0.5) / (rows - hits + 0.5));
        }

        public double Intercept { get; private set; }

        public double[] Effects { get; }

        /// <summary>How much the rows tell of each effect.</summary>
        public double[] Information { get; }

        public double Logit(int row, Func<int, bool> counted)
        {
            var sum = Intercept;
            foreach (var trait in model.traitsOf[row])
                sum += counted(model.groups[trait]) ? Effects[trait] : 0;
            return sum;
        }

        /// <summary>One step of reweighting, with so many sweeps through the coefficients.</summary>
        public void Improve(double[] precisions, int sweeps)
        {
            double total = 0;
            for (var row = 0; row < labels.Length; row++)
            {
                var chance = Chance(Logit(row, _ => true));
                weights[row] = takesPart[row] ? Math.Max(chance * (1 - chance), 0.01) : 0;
                // In units of weight: what the quadratic leaves unexplained so far.
                residuals[row] = takesPart[row] ? (labels[row] ? 1 : 0) - chance : 0;
                total += weights[row];
            }
            for (var trait = 0; trait < Effects.Length; trait++)
            {
                Information[trait] = 0;
                foreach (var row in model.rowsOf[trait])
                    Information[trait] += weights[row];
            }
            for (var sweep = 0; sweep < sweeps; sweep++)
            {
                var step = residuals.Sum() / total;
                Intercept += step;
                for (var row = 0; row < residuals.Length; row++)
                    residuals[row] -= step * weights[row];
                for (var trait = 0; trait < Effects.Length; trait++)
                    Move(trait, precisions[model.groups[trait]]);
            }
        }

        void Move(int trait, double precision)
        {
            var rows = model.rowsOf[trait];
            double gradient = -precision * Effects[trait];
            foreach (var row in rows)
                gradient += residuals[row];
            var step = gradient / (Information[trait] + precision);
            Effects[trait] += step;
            foreach (var row in rows)
                residuals[row] -= step * weights[row];
        }
    }
}
