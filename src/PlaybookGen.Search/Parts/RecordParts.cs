using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>What is shown of documents that were found by their titles.</summary>
static class RecordParts
{
    const int LeadLength = 90;

    public static IEnumerable<Part> Of(IReadOnlyList<SearchDocument> documents, SignCode code) =>
        documents.Chunk(FileSizes.RecordsPerFile(documents.Count)).Select((some, i) => new Part($"r{i}", code.Json(some.Select(document => Head(document).Append(Lead(document))))));

    public static IEnumerable<string> Head(SearchDocument document) => [document.Title, document.Address, document.Grade ?? "", document.Result ?? ""];

    static string Lead(SearchDocument document)
    {
        string text = document.Outcome.Length > 0 ? document.Outcome : document.Body;
        if (text.Length <= LeadLength) return text;
        return text[..(char.IsHighSurrogate(text[LeadLength - 1]) ? LeadLength - 1 : LeadLength)] + "…";
    }
}
