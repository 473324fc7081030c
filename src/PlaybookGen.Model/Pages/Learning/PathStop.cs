namespace PlaybookGen.Model;

/// <summary>One step of a path.</summary>
/// <param name="Kind">What the reader does: read a case, do a drill.</param>
/// <param name="To">Null when the library has nothing that fits yet.</param>
/// <param name="Summary">What is found there.</param>
public sealed record PathStop(string Kind, Link? To, string Summary);
