namespace PlaybookGen.Model;

/// <param name="Why">Why it is right, or why it attracts and is wrong.</param>
/// <param name="From">The 局面 that the choice was taken from.</param>
public sealed record MadeChoice(string Text, bool Correct, string Why, DrillPlace From);
