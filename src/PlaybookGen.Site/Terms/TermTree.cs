using PlaybookGen.Model;

namespace PlaybookGen.Site.Terms;

/// <summary>The terms of a facet with each term followed by those below it.</summary>
public static class TermTree
{
    /// <summary>Branches are kept together, first by the heading of their root (axis, stage, phase), then in the order of the file.</summary>
    public static IReadOnlyList<TermInTree> Of(Taxonomy taxonomy, Facet facet)
    {
        var children = taxonomy[facet].ToLookup(term => term.Parent, StringComparer.Ordinal);
        var found = new List<TermInTree>();
        foreach (var root in children[null].OrderBy(Division))
            Add(root, root, 0);
        return found;

        void Add(Term root, Term term, int depth)
        {
            found.Add(new TermInTree(root, term, depth));
            foreach (var child in children[term.Id])
                Add(root, child, depth + 1);
        }
    }

    private static int Division(Term root) =>
        (int?)root.Axis ?? (int?)root.Stage ?? (int?)root.Phase ?? int.MaxValue;
}
