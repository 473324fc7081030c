namespace PlaybookGen.Model;

/// <param name="From">The 局面 that the choice was taken from.</param>
public sealed record MadeChoiceView(string Text, bool Correct, string Why, CaseLink From);
