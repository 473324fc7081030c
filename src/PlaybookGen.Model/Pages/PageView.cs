namespace PlaybookGen.Model;

/// <summary>How a theme draws one kind of page.</summary>
/// <param name="Component">A component with one parameter, <c>Page</c>, of the page's type.</param>
/// <param name="Styles">Style sheets that only this kind of page loads, beside those of the layout.</param>
/// <param name="Scripts">Classic scripts (modules don't start from the file system) that only this kind of page loads.</param>
public sealed record PageView(Type Component, IReadOnlyList<SitePath> Styles, IReadOnlyList<SitePath> Scripts)
{
    public PageView(Type component)
        : this(component, [], [])
    {
    }
}
