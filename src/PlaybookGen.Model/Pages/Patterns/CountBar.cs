namespace PlaybookGen.Model;

/// <summary>How comparable 局面 ended, said and drawn.</summary>
/// <param name="Sentence">The counts in words: 32 of 37.</param>
public sealed record CountBar(string Label, OutcomeCounts Counts, string Sentence);
