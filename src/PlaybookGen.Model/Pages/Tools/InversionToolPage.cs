namespace PlaybookGen.Model;

/// <summary>反プ譜: undesirable states of one's own turned into objectives, with what real plans wrote and did.</summary>
public sealed record InversionToolPage : Page
{
    public required IReadOnlyList<InversionOffer> Offers { get; init; }

    public IReadOnlyList<Link> Onward { get; init; } = [];
}
