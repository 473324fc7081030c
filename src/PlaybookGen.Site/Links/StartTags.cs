using System.Buffers;

namespace PlaybookGen.Site.Links;

/// <summary>
/// The start tags of a page, one after another, cut by the rules of the HTML standard for tags, comments and the texts in which no tag begins. No document is built, and
/// no name or value copied: a site of many thousand pages is read in the time that it takes to look for <c>&lt;</c>.
/// </summary>
public ref struct StartTags(ReadOnlySpan<char> html)
{
    private static readonly SearchValues<char> EndsName = SearchValues.Create("\t\n\f\r />");
    private static readonly SearchValues<char> EndsAttributeName = SearchValues.Create("\t\n\f\r />=");
    private static readonly SearchValues<char> EndsBareValue = SearchValues.Create("\t\n\f\r >");
    private static readonly string[] HoldTextOnly = ["script", "style", "textarea", "title"];

    private readonly ReadOnlySpan<char> html = html;
    private int at;
    private string? textOnly;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>The name of an attribute that <see cref="ReadAttribute"/> found.</summary>
    public ReadOnlySpan<char> Attribute { get; private set; }

    /// <summary>The value as it is written; references to signs are not resolved.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes on to the next start tag. What was not read of the one before is passed over.</summary>
    public bool Read()
    {
        while (ReadAttribute())
        {
            // The rest of the tag before; a > in one of its values doesn't end it.
        }

        if (textOnly is { } element)
            at = EndOfText(element);
        while (at < html.Length)
        {
            var next = html[at..].IndexOf('<');
            if (next < 0 || at + next + 1 >= html.Length)
                break;
            at += next;
            if (char.IsAsciiLetter(html[at + 1]))
            {
                Start = at;
                Name = Until(EndsName, at + 1);
                at += 1 + Name.Length;
                textOnly = FindTextOnly(Name);
                return true;
            }

            at = html[at..].StartsWith("<!--") ? After("-->", at + 4) : html[at + 1] is '!' or '/' or '?' ? After(">", at + 1) : at + 1;
        }

        at = html.Length;
        Name = default;
        return false;
    }

    /// <summary>Goes on to the next attribute of the tag; false at its end.</summary>
    public bool ReadAttribute()
    {
        if (Name.IsEmpty)
            return false;
        while (at < html.Length && html[at] is '\t' or '\n' or '\f' or '\r' or ' ' or '/')
            at++;
        if (at >= html.Length || html[at] == '>')
        {
            at = Math.Min(at + 1, html.Length);
            Name = default;
            return false;
        }

        // A sign of equality that comes first belongs to the name.
        Attribute = html.Slice(at, 1 + Until(EndsAttributeName, at + 1).Length);
        at += Attribute.Length;
        var equals = AfterBlanks(at);
        if (equals >= html.Length || html[equals] != '=')
        {
            Value = default;
            return true;
        }

        at = AfterBlanks(equals + 1);
        var quote = at < html.Length ? html[at] : '>';
        if (quote is '"' or '\'')
        {
            var length = html[(at + 1)..].IndexOf(quote);
            Value = length < 0 ? html[(at + 1)..] : html.Slice(at + 1, length);
            at = Math.Min(at + Value.Length + 2, html.Length);
        }
        else
        {
            Value = Until(EndsBareValue, at);
            at += Value.Length;
        }

        return true;
    }

    private static string? FindTextOnly(ReadOnlySpan<char> name)
    {
        foreach (var element in HoldTextOnly)
        {
            if (name.Equals(element, StringComparison.OrdinalIgnoreCase))
                return element;
        }

        return null;
    }

    private readonly int EndOfText(string element)
    {
        for (var from = at; ;)
        {
            var next = html[from..].IndexOf("</");
            if (next < 0)
                return html.Length;
            from += next + 2;
            if (html[from..].StartsWith(element, StringComparison.OrdinalIgnoreCase))
                return from - 2;
        }
    }

    private readonly int AfterBlanks(int from)
    {
        while (from < html.Length && html[from] is '\t' or '\n' or '\f' or '\r' or ' ')
            from++;
        return from;
    }

    private readonly int After(string sign, int from)
    {
        var next = from < html.Length ? html[from..].IndexOf(sign) : -1;
        return next < 0 ? html.Length : from + next + sign.Length;
    }

    private readonly ReadOnlySpan<char> Until(SearchValues<char> ends, int from)
    {
        var length = from < html.Length ? html[from..].IndexOfAny(ends) : 0;
        return length < 0 ? html[from..] : html.Slice(Math.Min(from, html.Length), length);
    }
}
