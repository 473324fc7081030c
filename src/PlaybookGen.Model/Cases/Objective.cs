namespace PlaybookGen.Model;

/// <summary>中間目的: a state that must hold for the outcome to come true.</summary>
/// <param name="Id">Unique within its plan.</param>
/// <param name="State">The state in words.</param>
/// <param name="Inverts">The obstacle that this state turns round, if any.</param>
public sealed record Objective(string Id, string State, string? Inverts);
