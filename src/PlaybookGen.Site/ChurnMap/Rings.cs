namespace PlaybookGen.Site.ChurnMap;

/// <summary>Finds the edges that close rings, so that the rest can be drawn in one direction.</summary>
public static class Rings
{
    private enum Mark
    {
        New,
        Open,
        Done,
    }

    /// <summary>
    /// The edges that lead back to a state from which the walk came. The walk goes through the states in their order and so always finds the same ones;
    /// without them no ring is left.
    /// </summary>
    public static IReadOnlySet<(int From, int To)> Closing(CauseGraph graph)
    {
        var next = graph.Edges.ToLookup(edge => edge.From, edge => edge.To);
        var marks = new Mark[graph.Ids.Count];
        var closing = new HashSet<(int, int)>();
        for (var start = 0; start < marks.Length; start++)
        {
            if (marks[start] == Mark.New)
                Walk(start, next, marks, closing);
        }

        return closing;
    }

    /// <summary>With a stack of its own: a chain of causes may be longer than the program's.</summary>
    private static void Walk(int start, ILookup<int, int> next, Mark[] marks, HashSet<(int, int)> closing)
    {
        var path = new Stack<(int Place, IEnumerator<int> Effects)>();
        Enter(start);
        while (path.Count > 0)
        {
            var (place, effects) = path.Peek();
            if (!effects.MoveNext())
            {
                marks[place] = Mark.Done;
                path.Pop().Effects.Dispose();
            }
            else if (marks[effects.Current] == Mark.Open)
            {
                closing.Add((place, effects.Current));
            }
            else if (marks[effects.Current] == Mark.New)
            {
                Enter(effects.Current);
            }
        }

        void Enter(int place)
        {
            marks[place] = Mark.Open;
            path.Push((place, next[place].GetEnumerator()));
        }
    }
}
