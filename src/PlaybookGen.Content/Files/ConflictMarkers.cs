namespace PlaybookGen.Content;

/// <summary>Finds what Git leaves where two versions were not reconciled. Inside a fenced block of code it may be meant.</summary>
public static class ConflictMarkers
{
    public static Location? Find(SourceFile file)
    {
        if (!file.Text.Contains("<<<<<<< ", StringComparison.Ordinal) && !file.Text.Contains(">>>>>>> ", StringComparison.Ordinal))
            return null;
        var (line, isCode) = (0, false);
        foreach (var text in file.Text.Split('\n'))
        {
            line++;
            if (text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal))
                isCode = !isCode;
            if (!isCode && (text.StartsWith("<<<<<<< ", StringComparison.Ordinal) || text.StartsWith(">>>>>>> ", StringComparison.Ordinal)))
                return new Location(file, line, 1);
        }

        return null;
    }
}
