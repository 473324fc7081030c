using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The table of contents: what the browser reads first.</summary>
static class Contents
{
    public static Part Part(SearchInput input, PostingIndex index, DictionaryParts dictionary, TextParts texts, SignCode code)
    {
        var contents = new Dictionary<string, object>
        {
            ["documents"] = input.Documents.Count,
            ["kinds"] = input.Documents.GroupBy(document => document.Kind).Select(kind => new object[] { kind.Key, kind.Count() }),
            ["windowUnits"] = Windows.Units,
            ["windows"] = Enumerable.Range(0, (int)Field.Body + 1).Select(field => index.Windows.Counts.Select(count => count[field])),
            ["titles"] = string.Concat(index.Cuts.Select(cuts => TitleSize(cuts.TitleUnits))),
            ["recordsPerFile"] = FileSizes.RecordsPerFile,
            ["windowsPerFile"] = texts.WindowsPerFile,
            ["buckets"] = dictionary.Buckets.Count,
            ["splits"] = dictionary.Buckets.Splits,
            ["facets"] = input.Facets.Select(facet => new[] { facet.Id, facet.Label }),
            ["synonyms"] = Synonyms.Beginnings(input.Synonyms),
            ["signs"] = code.Signs,
        };
        return new Part("contents", SignCode.Utf8Json(contents));
    }

    /// <summary>A letter for the length of a title: a for 1 unit, two letters for each doubling.</summary>
    static char TitleSize(int units) => (char)('a' + (int)Math.Round(2 * Math.Log2(Math.Max(1, units))));
}
