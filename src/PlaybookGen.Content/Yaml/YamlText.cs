namespace PlaybookGen.Content;

/// <summary>The YAML part of a file.</summary>
/// <param name="FirstLine">The line of the file on which it begins, from 1.</param>
public readonly record struct YamlText(string Text, int FirstLine);
