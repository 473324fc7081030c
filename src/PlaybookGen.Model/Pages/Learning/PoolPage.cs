namespace PlaybookGen.Model;

/// <summary>Progress files of several people, put together in the browser of their leader.</summary>
public sealed record PoolPage : Page;
