using PlaybookGen.Model;
using PlaybookGen.Patterns.Itemsets;

namespace PlaybookGen.Benchmarks.Libraries;

/// <summary>What the usual recipe would report: closed sets with a tactic, support of 1 %, confidence of 0.8, lift above 1.</summary>
static class NaiveRules
{
    public static int Count(Playbook playbook)
    {
        var cases = playbook.Cases.Where(item => item.Status != Status.Ongoing).ToList();
        var labels = cases.Select(item => item.Status == Status.Success).ToArray();
        var ids = new Dictionary<(string, string), int>();
        var transactions = Transactions.Of(cases.Select(item => item.Industries.Select(id => Number("i", id))
            .Concat(item.Conditions.Select(id => Number("c", id)))
            .Concat(item.Outcome.Tags.Select(id => Number("o", id)))
            .Concat((item.Plan?.Tactics ?? []).Select(tactic => Number("t", tactic.Tactic)))));
        var tactics = ids.Where(pair => pair.Key.Item1 == "t").Select(pair => pair.Value).ToHashSet();
        var baseRate = labels.Count(label => label) / (double)labels.Length;
        var count = 0;
        ClosedMiner.Mine(transactions, labels, Math.Max(2, cases.Count / 100), (_, items, weight) =>
        {
            var confidence = (double)RowWeight.Positives(weight) / RowWeight.Support(weight);
            if (confidence < 0.8 || confidence <= baseRate)
                return;
            foreach (var item in items)
            {
                if (!tactics.Contains(transactions.IdOf(item)))
                    continue;
                count++;
                break;
            }
        });
        return count;

        int Number(string kind, string id)
        {
            if (!ids.TryGetValue((kind, id), out var number))
                ids[(kind, id)] = number = ids.Count;
            return number;
        }
    }
}
