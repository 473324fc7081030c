namespace PlaybookGen.Model;

public sealed record FactValue(string Text, Link? To = null);
