namespace PlaybookGen.Model;

/// <summary>What plans made of one undesirable state.</summary>
/// <param name="States">The objectives that took its place.</param>
/// <param name="Tactics">What served those objectives, the best proven first, with how it went.</param>
public sealed record InversionOffer(Link Obstacle, IReadOnlyList<string> Says, IReadOnlyList<Inversion> States, IReadOnlyList<InversionTactic> Tactics)
{
    public string Id => Obstacle.To.Value.Split('/')[1];
}
