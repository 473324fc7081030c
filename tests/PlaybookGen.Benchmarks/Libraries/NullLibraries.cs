using System.Globalization;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Significance;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>Libraries whose tactics have no effect at all: the results of a generated library drawn anew, by what else an arm lets decide.</summary>
static class NullLibraries
{
    const double Shift = 1.5;
    const double ShareOfConditions = 0.25;
    const double ShareOfPairs = 0.1;
    const double Ongoing = 0.05;
    const double PartialShare = 0.55;

    /// <summary>A condition that decides has so many tactics planned more often with it, each so often.</summary>
    const int Favoured = 3;
    const double FavouredShare = 0.6;

    static readonly double[] rates = [0.15, 0.3, 0.5, 0.7, 0.85];

    public static Playbook Drawn(Playbook playbook, NullArm arm, ulong seed)
    {
        var random = new FixedRandom(seed);
        return arm.Industries ? ByTraits(playbook, arm, random) : HandedRound(playbook, random);
    }

    static Playbook HandedRound(Playbook playbook, FixedRandom random)
    {
        var results = playbook.Cases.Select(item => item.Status).ToArray();
        for (var i = results.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (results[i], results[other]) = (results[other], results[i]);
        }
        return playbook with { Cases = [.. playbook.Cases.Select((item, i) => item with { Status = results[i] })] };
    }

    static Playbook ByTraits(Playbook playbook, NullArm arm, FixedRandom random)
    {
        var industries = playbook.Cases.Select(item => item.Industries[0]).Distinct().Order(StringComparer.Ordinal).ToList();
        var rate = industries.ToDictionary(id => id, _ => rates[random.Below(rates.Length)]);
        var conditions = playbook.Cases.SelectMany(item => item.Conditions).Distinct().Order(StringComparer.Ordinal).ToList();
        var tactics = playbook.Cases.SelectMany(item => item.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic).Distinct().Order(StringComparer.Ordinal).ToList();
        var shifts = Shifts(conditions, arm.Conditions ? ShareOfConditions : 0, random);
        var losses = Shifts(conditions, arm.Losses ? ShareOfConditions : 0, random);
        var pairs = Shifts(conditions.SelectMany(first => conditions.Where(second => string.CompareOrdinal(first, second) < 0).Select(second => first + " " + second)), arm.Pairs ? ShareOfPairs : 0, random);
        var favoured = conditions.Where(_ => arm.Confounded).Where(shifts.ContainsKey)
            .ToDictionary(id => id, _ => Enumerable.Range(0, Favoured).Select(_ => tactics[random.Below(tactics.Count)]).ToList());
        var cases = new List<SuccessCase>();
        var organisation = 0;
        foreach (var group in playbook.Cases.GroupBy(item => item.Industries[0]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var left = group.OrderBy(item => string.Join(' ', Tactics(item)), StringComparer.Ordinal).ThenBy(item => item.Id, StringComparer.Ordinal).ToList();
            for (var at = 0; at < left.Count;)
            {
                var size = arm.Organisations ? 1 + random.Below(4) : 1;
                var own = arm.Organisations ? 1.5 * Normal(random) : 0;
                organisation++;
                foreach (var item in left.Skip(at).Take(size))
                    cases.Add(Planned(item with { Status = Result(item, own), Organisation = string.Create(CultureInfo.InvariantCulture, $"org-{organisation}") }));
                at += size;
            }
        }
        return playbook with { Cases = [.. cases.OrderBy(item => item.Id, StringComparer.Ordinal)] };

        Status Result(SuccessCase item, double own)
        {
            var p = rate[item.Industries[0]];
            var odds = Math.Log(p / (1 - p)) + own + item.Conditions.Sum(id => shifts.GetValueOrDefault(id))
                + item.Conditions.SelectMany(first => item.Conditions.Select(second => pairs.GetValueOrDefault(first + " " + second))).Sum();
            var lost = Math.Log((1 - PartialShare) / PartialShare) + item.Conditions.Sum(id => losses.GetValueOrDefault(id));
            var (first, second, third) = (random.Fraction(), random.Fraction(), random.Fraction());
            if (third < Ongoing)
                return Status.Ongoing;
            return first < Chance(odds) ? Status.Success : second < Chance(lost) ? Status.Churned : Status.Partial;
        }

        SuccessCase Planned(SuccessCase item)
        {
            var more = item.Conditions.Where(favoured.ContainsKey).SelectMany(id => favoured[id]).Distinct().Where(_ => random.Fraction() < FavouredShare).Except(Tactics(item)).ToList();
            return more.Count == 0 || item.Plan is not { } plan ? item
                : item with { Plan = plan with { Tactics = [.. plan.Tactics, .. more.Select(id => new PlannedTactic { Tactic = id })] } };
        }
    }

    static Dictionary<string, double> Shifts(IEnumerable<string> ids, double share, FixedRandom random) =>
        ids.Where(_ => random.Fraction() < share).ToDictionary(id => id, _ => random.Fraction() < 0.5 ? -Shift : Shift);

    static IEnumerable<string> Tactics(SuccessCase item) => (item.Plan?.Tactics ?? []).Select(tactic => tactic.Tactic).Order(StringComparer.Ordinal);

    static double Chance(double logit) => 1 / (1 + Math.Exp(-logit));

    static double Normal(FixedRandom random) => Math.Sqrt(-2 * Math.Log(1 - random.Fraction())) * Math.Cos(2 * Math.PI * random.Fraction());
}
