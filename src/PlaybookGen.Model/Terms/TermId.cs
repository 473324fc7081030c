namespace PlaybookGen.Model;

/// <summary>A term named from outside its facet, such as <c>conditions:paper-or-spreadsheet</c>.</summary>
public readonly record struct TermId(Facet Facet, string Id) : IComparable<TermId>
{
    public static bool operator <(TermId left, TermId right) => left.CompareTo(right) < 0;

    public static bool operator >(TermId left, TermId right) => left.CompareTo(right) > 0;

    public static bool operator <=(TermId left, TermId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TermId left, TermId right) => left.CompareTo(right) >= 0;

    public int CompareTo(TermId other) =>
        Facet != other.Facet ? Facet.CompareTo(other.Facet) : string.CompareOrdinal(Id, other.Id);

    public override string ToString() => FormatWord.Of(Facet) + ":" + Id;
}
