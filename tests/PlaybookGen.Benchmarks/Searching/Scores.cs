namespace PlaybookGen.Benchmarks.Searching;

/// <summary>How well queries of one kind were answered. Success at 1, reciprocal rank and recall at 10 are means from 0 to 1.</summary>
sealed record Scores(int Queries, double First, double Rank, double Recall, int WithHits)
{
    const int Depth = 10;

    public static Scores Of(IReadOnlyList<(SearchQuery Query, IReadOnlyList<int> Found)> answers)
    {
        var known = answers.Where(answer => answer.Query.Expected.Count > 0).ToList();
        return new Scores(answers.Count, Mean(First1), Mean(Reciprocal), Mean(Recalled), answers.Count(answer => answer.Found.Count > 0));

        double Mean(Func<SearchQuery, IReadOnlyList<int>, double> measure) =>
            known.Count == 0 ? 0 : known.Average(answer => measure(answer.Query, [.. answer.Found.Take(Depth)]));
    }

    static double First1(SearchQuery query, IReadOnlyList<int> found) => found.Count > 0 && query.Expected.Contains(found[0]) ? 1 : 0;

    static double Reciprocal(SearchQuery query, IReadOnlyList<int> found)
    {
        int at = found.ToList().FindIndex(query.Expected.Contains);
        return at < 0 ? 0 : 1.0 / (at + 1);
    }

    static double Recalled(SearchQuery query, IReadOnlyList<int> found) => (double)query.Expected.Count(found.Contains) / Math.Min(Depth, query.Expected.Count);
}
