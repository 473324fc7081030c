namespace PlaybookGen.Content;

/// <summary>Finds brackets within brackets before the parser meets them: its time grows with the square of their depth.</summary>
public static class FlowDepth
{
    /// <summary>Far more than the format needs, as signs in texts are counted too.</summary>
    private const int MaxDepth = 500;

    /// <summary>The index of the line on which too deep a nest begins, from 0; null when there is none.</summary>
    public static int? TooDeepAt(string yaml)
    {
        var (depth, start) = (0, 0);
        for (var i = yaml.AsSpan().IndexOfAny("[]{}"); i >= 0 && i < yaml.Length; i++)
        {
            if (yaml[i] is '[' or '{')
            {
                start = depth == 0 ? i : start;
                if (++depth > MaxDepth)
                    return yaml.AsSpan(0, start).Count('\n');
            }
            else if (yaml[i] is ']' or '}')
            {
                depth = Math.Max(0, depth - 1);
            }
        }

        return null;
    }
}
