namespace PlaybookGen.Model;

/// <summary><c>404.html</c>, which a server shows for any address that doesn't exist.</summary>
public sealed record NotFoundPage : Page;
