namespace PlaybookGen.Model;

/// <summary>The language of the site's own words and of the program's messages.</summary>
public enum Language
{
    Japanese,
    English,
}
