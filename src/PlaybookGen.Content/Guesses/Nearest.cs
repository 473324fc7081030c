namespace PlaybookGen.Content;

/// <summary>The nearest of several words, for 「ではありませんか」.</summary>
public static class Nearest
{
    /// <summary>The candidate with the fewest single-sign edits from what was written, if they are few for its length; the first in order of equals.</summary>
    public static string? Of(string written, IEnumerable<string> candidates) => new NearestWords(candidates).To(written);
}
