namespace PlaybookGen.Model;

/// <param name="Inverts">The undesirable state that it turns round.</param>
/// <param name="Tactics">The labels of the tactics that serve it.</param>
public sealed record ObjectiveView(string State, Link? Inverts, IReadOnlyList<string> Tactics);
