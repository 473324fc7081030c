using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Tools;

/// <summary>Undesirable states by one thing about the customer: its industry, what it wants, who took part.</summary>
public sealed class ReasonAxis
{
    private readonly ILookup<(string Obstacle, string Column), PlayedPhase> met;
    private readonly Func<PlayedPhase, IEnumerable<string>> columnsOf;
    private readonly Dictionary<string, int> places;

    public ReasonAxis(string id, string title, IReadOnlyList<PlayedPhase> phases, Func<PlayedPhase, IEnumerable<string>> columnsOf)
    {
        Id = id;
        Title = title;
        this.columnsOf = columnsOf;
        met = phases
            .SelectMany(phase => phase.State.Obstacles.Distinct(StringComparer.Ordinal).SelectMany(obstacle => columnsOf(phase).Select(column => (obstacle, column, phase))))
            .ToLookup(one => (one.obstacle, one.column), one => one.phase);
        Columns = Ordered(met.GroupBy(cell => cell.Key.Column, StringComparer.Ordinal));
        Obstacles = Ordered(met.GroupBy(cell => cell.Key.Obstacle, StringComparer.Ordinal));
        places = Columns.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
    }

    public string Id { get; }

    public string Title { get; }

    /// <summary>All columns, that of most organisations first.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The ids of all states that were met, that of most organisations first.</summary>
    public IReadOnlyList<string> Obstacles { get; }

    public IReadOnlyList<PlayedPhase> At(string obstacle, string column) => [.. met[(obstacle, column)]];

    /// <summary>Indices into <see cref="Columns"/>.</summary>
    public IEnumerable<int> ColumnsOf(PlayedPhase phase) => columnsOf(phase).Where(places.ContainsKey).Select(column => places[column]);

    private static IReadOnlyList<string> Ordered(IEnumerable<IGrouping<string, IGrouping<(string Obstacle, string Column), PlayedPhase>>> groups) =>
    [
        .. groups.Select(group => (group.Key, Phases: group.SelectMany(phases => phases).ToList()))
            .OrderByDescending(group => BoardItems.Organisations(group.Phases.Where(phase => phase.IsEvidence)))
            .ThenByDescending(group => BoardItems.Organisations(group.Phases))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key),
    ];
}
