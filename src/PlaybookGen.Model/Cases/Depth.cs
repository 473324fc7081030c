namespace PlaybookGen.Model;

/// <summary>ライトサクセス or ディープサクセス.</summary>
public enum Depth
{
    Light,
    Deep,
}
