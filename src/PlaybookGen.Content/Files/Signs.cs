using System.Buffers;

namespace PlaybookGen.Content;

/// <summary>Sets of signs that ids, names and addresses may hold.</summary>
public static class Signs
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    private static readonly string Alphanumeric = Letters + Letters.ToUpperInvariant() + "0123456789";

    /// <summary>Of an id.</summary>
    public static SearchValues<char> Id { get; } = SearchValues.Create(Letters + "0123456789-");

    /// <summary>Of a file name that is safe in every address.</summary>
    public static SearchValues<char> FileName { get; } = SearchValues.Create(Alphanumeric + "-_.");

    /// <summary>Of an address without question mark and fragment.</summary>
    public static SearchValues<char> PlainAddress { get; } = SearchValues.Create(Alphanumeric + "-._~:/@%+,()!$&*;=[]");

    /// <summary>Of any address, without those that have a meaning in HTML.</summary>
    public static SearchValues<char> Address { get; } = SearchValues.Create(Alphanumeric + "-._~:/@%+,()!$&*;=[]?#");

    /// <summary>Of the name of a programming language.</summary>
    public static SearchValues<char> LanguageName { get; } = SearchValues.Create(Alphanumeric + "+#-_.");

    public static SearchValues<char> Hexadecimal { get; } = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>Whether every sign of the text is one of the set.</summary>
    public static bool AreAll(string text, SearchValues<char> of) => text.AsSpan().IndexOfAnyExcept(of) < 0;
}
