using System.Security.Cryptography;
using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>Makes the files that let a browser search the site without a server.</summary>
public static class SearchIndex
{
    /// <summary>The folder of all of them, from the site's root.</summary>
    public const string Folder = "data/search/";

    /// <returns>The parts of the index and the scripts that read them.</returns>
    public static IEnumerable<OutputFile> Build(SearchInput input)
    {
        input = Sorted(input);
        PostingIndex index = PostingIndex.Of(input.Documents);
        SignCode code = SignCode.For(input.Documents);
        long textLength = input.Documents.Sum(document => PostingTable.Texts(document).Skip(1).Sum(text => (long)text.Length));
        FileSizes sizes = FileSizes.For(input.Documents.Count, index.Terms, textLength);
        DictionaryParts dictionary = DictionaryParts.Of(index.Terms, sizes);
        TextParts texts = TextParts.Of(input.Documents, index, code, sizes.TextLength);
        Part[] parts =
        [
            .. dictionary.Parts,
            .. texts.Parts,
            .. RecordParts.Of(input.Documents, code),
            .. FacetParts.Of(input.Facets, input.Documents, code),
            .. Synonyms.Parts(input.Synonyms, code),
            Contents.Part(input, index, dictionary, texts, code),
        ];
        return [.. Files(parts), .. EngineFiles.All];
    }

    static IEnumerable<OutputFile> Files(Part[] parts)
    {
        byte[][] deflated = [.. parts.AsParallel().AsOrdered().Select(part => PartScript.Deflate(part.Content))];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] bytes in deflated) hash.AppendData(bytes);
        foreach (OutputFile script in EngineFiles.All) hash.AppendData(script.Bytes.Span);
        string version = Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
        return parts.Zip(deflated, (part, bytes) => new OutputFile($"{Folder}{part.Name}.js", PartScript.Of(version, part.Name, bytes)));
    }

    /// <summary>Kinds in the order of their first document, the documents of a kind by address: neighbours compress well.</summary>
    static SearchInput Sorted(SearchInput input) => input with
    {
        Documents = [.. input.Documents.GroupBy(document => document.Kind).SelectMany(kind => kind.OrderBy(document => document.Address, StringComparer.Ordinal))],
    };
}
