namespace PlaybookGen.Model;

/// <summary>One of the pages that look across the whole library.</summary>
/// <param name="Key">Its key in the navigation of <c>site.yaml</c>.</param>
/// <param name="Says">What the reader finds there, in one sentence.</param>
public sealed record Way(string Key, Link To, string Says);
