namespace PlaybookGen.Search;

/// <summary>The searched parts of a document. The numbers stand in the index, so the order is part of its format.</summary>
enum Field
{
    Title,
    Tags,
    Outcome,
    Tactics,
    Body,
}
