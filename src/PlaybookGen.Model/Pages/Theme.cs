namespace PlaybookGen.Model;

/// <summary>A theme's front door: which component draws which kind of page, and the files that the pages need.</summary>
/// <param name="Layout">
/// The component of the whole document. Its parameters: <c>Page</c> (<see cref="Page"/>), <c>View</c> (<see cref="PageView"/>)
/// and <c>Body</c> (the fragment that draws the page).
/// </param>
/// <param name="Views">From the type of a page record to what draws it.</param>
/// <param name="Assets">Files below <c>assets/</c>.</param>
public sealed record Theme(Type Layout, IReadOnlyDictionary<Type, PageView> Views, IReadOnlyList<OutputFile> Assets);
