using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>The table of contents: what the browser reads first.</summary>
static class Contents
{
    // From # up to [: letters that JSON need not escape.
    const char FirstLetter = '#';
    const int MostInLetter = 57;

    public static Part Part(SearchInput input, PostingIndex index, DictionaryParts dictionary, TextParts texts, SignCode code)
    {
        var contents = new Dictionary<string, object>
        {
            ["documents"] = input.Documents.Count,
            ["kinds"] = input.Documents.GroupBy(document => document.Kind).Select(kind => new object[] { kind.Key, kind.Count(), KindLabel(input, kind.Key), input.KindWeights.GetValueOrDefault(kind.Key, 1) }),
            ["windowUnits"] = Windows.Units,
            ["windows"] = Enumerable.Range(0, (int)Field.Body + 1).Select(field => string.Concat(index.Windows.Counts.Select(count => Letters(count[field])))),
            ["titles"] = string.Concat(index.Cuts.Select(cuts => TitleSize(cuts.TitleUnits))),
            ["recordsPerFile"] = FileSizes.RecordsPerFile(input.Documents.Count),
            ["windowsPerFile"] = texts.WindowsPerFile,
            ["bounds"] = dictionary.Buckets.Written(),
            ["facets"] = input.Facets.Select(facet => new[] { facet.Id, facet.Label }),
            ["synonyms"] = Synonyms.Beginnings(input.Synonyms),
            ["signs"] = code.Signs,
        };
        return new Part("contents", SignCode.Utf8Json(contents));
    }

    /// <summary>A number as one letter from # on; as ~ for each <see cref="MostInLetter"/> and a letter for the rest. Digits and commas would take more, even deflated.</summary>
    static string Letters(int number) => new string('~', number / MostInLetter) + (char)(FirstLetter + (number % MostInLetter));

    static string KindLabel(SearchInput input, string kind) =>
        input.Facets.FirstOrDefault(facet => facet.Id == "kind")?.Labels.GetValueOrDefault(kind) ?? kind;

    /// <summary>A letter for the length of a title: a for 1 unit, the next for each doubling.</summary>
    static char TitleSize(int units) => (char)('a' + (int)Math.Round(Math.Log2(Math.Max(1, units))));
}
