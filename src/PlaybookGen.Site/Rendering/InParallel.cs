namespace PlaybookGen.Site.Rendering;

/// <summary>Work on several cores that comes back in order.</summary>
public static class InParallel
{
    private const int ItemsPerTask = 16;

    /// <summary>Maps every item. Only a few batches are under way or waiting at a time, so that a slow reader holds the work back.</summary>
    public static IEnumerable<TOut> Map<TIn, TOut>(IReadOnlyList<TIn> items, Func<TIn, TOut> map)
    {
        var underWay = new Queue<Task<TOut[]>>();
        var batches = items.Chunk(ItemsPerTask).GetEnumerator();
        while (true)
        {
            while (underWay.Count < 2 * Environment.ProcessorCount && batches.MoveNext())
            {
                var batch = batches.Current;
                underWay.Enqueue(Task.Run(() => Array.ConvertAll(batch, item => map(item))));
            }

            if (!underWay.TryDequeue(out var next))
                yield break;
            foreach (var result in next.GetAwaiter().GetResult())
                yield return result;
        }
    }
}
