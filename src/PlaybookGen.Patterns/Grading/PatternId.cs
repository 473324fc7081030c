using System.Security.Cryptography;
using System.Text;

namespace PlaybookGen.Patterns.Grading;

/// <summary>An id made from what a pattern states, so that its address stays when other patterns come and go.</summary>
static class PatternId
{
    const int Longest = 80;

    /// <param name="tactics">In ordinal order; for a losing pattern what was done.</param>
    /// <param name="missing">For a losing pattern what was left out.</param>
    /// <param name="outcomes">Empty when the pattern isn't bound to one.</param>
    public static string Of(IEnumerable<string> tactics, IEnumerable<string> missing, IEnumerable<string> outcomes, IEnumerable<string> conditions)
    {
        var id = string.Join('-', new[]
        {
            Part("", tactics), Part("no-", missing), Part("for-", outcomes), Part("when-", conditions),
        }.Where(part => part.Length > 0));
        if (id.Length <= Longest)
            return id;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..8];
        return id[..(Longest - 9)].TrimEnd('-') + "-" + hash;
    }

    static string Part(string word, IEnumerable<string> ids)
    {
        var joined = string.Join("-and-", ids);
        return joined.Length == 0 ? "" : word + joined;
    }
}
