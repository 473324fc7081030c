namespace PlaybookGen.Model;

/// <summary>実績創出の5段階.</summary>
public enum Stage
{
    Trust,
    Issue,
    Design,
    Sensemaking,
    Review,
}
