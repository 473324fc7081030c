using System.Collections;
using PlaybookGen.Model;

namespace PlaybookGen.Patterns.Episodes;

/// <summary>A few terms, ascending, each once. A large library holds several of these a case, so they are as small as can be.</summary>
public sealed class TermSet : IReadOnlyCollection<TermId>, IEquatable<TermSet>
{
    readonly TermId[] terms;

    public TermSet(IEnumerable<TermId> terms) => this.terms = [.. terms.Distinct().Order()];

    public int Count => terms.Length;

    public bool Contains(TermId term) => Array.IndexOf(terms, term) >= 0;

    public bool Equals(TermSet? other) => other is not null && terms.AsSpan().SequenceEqual(other.terms);

    public override bool Equals(object? obj) => Equals(obj as TermSet);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var term in terms)
            hash.Add(term);
        return hash.ToHashCode();
    }

    public IEnumerator<TermId> GetEnumerator() => ((IEnumerable<TermId>)terms).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
