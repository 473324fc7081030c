namespace PlaybookGen.Search;

/// <summary>One file of the index before it is packed.</summary>
/// <param name="Name">Also the file's name, without the ending.</param>
sealed record Part(string Name, byte[] Content);
