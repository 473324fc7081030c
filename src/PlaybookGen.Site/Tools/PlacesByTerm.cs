using System.Globalization;
using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Site.Boards;
using PlaybookGen.Site.Cards;
using PlaybookGen.Site.Exploring;
using PlaybookGen.Site.Programs;

namespace PlaybookGen.Site.Tools;

/// <summary>
/// The 局面 that have a term, as scripts that a page loads when a reader asks for them: some hundred cases a file,
/// so that no file grows with the library and none of the places is left out.
/// </summary>
public static class PlacesByTerm
{
    public const string Name = "playbookPlaces";

    private const int CasesAFile = 200;

    /// <summary>Files <c>data/FOLDER/TERM-0.js</c>, <c>-1.js</c> and so on, evidence first.</summary>
    /// <param name="termsOf">The ids under which a 局面 is found.</param>
    /// <param name="more">Writes what the page wants to know of a 局面 besides its title and status.</param>
    public static IEnumerable<PlannedFile> Files(
        string folder, Exploration exploration, Func<PlayedPhase, IEnumerable<string>> termsOf, Action<Utf8JsonWriter, PlayedPhase> more)
    {
        var catalogue = exploration.Catalogue;
        var organisations = Organisations(catalogue);
        foreach (var term in ByTerm(exploration, termsOf).OrderBy(term => term.Key, StringComparer.Ordinal))
        {
            var cases = term.EvidenceFirst().GroupBy(phase => phase.Case.Id, StringComparer.Ordinal).Chunk(CasesAFile).ToList();
            for (var number = 0; number < cases.Count; number++)
            {
                var key = string.Create(CultureInfo.InvariantCulture, $"{term.Key}-{number}");
                var chunk = cases[number];
                yield return new PlannedFile(new SitePath($"data/{folder}/{key}.js"), () => ScriptValue.Of(Name, $"{folder}-{key}", json =>
                {
                    json.WriteStartArray("cases");
                    foreach (var item in chunk)
                        Write(json, [.. item], organisations, more, catalogue);
                    json.WriteEndArray();
                }));
            }
        }
    }

    /// <summary>How many files each term has.</summary>
    public static IReadOnlyDictionary<string, int> Counts(Exploration exploration, Func<PlayedPhase, IEnumerable<string>> termsOf) =>
        ByTerm(exploration, termsOf).ToDictionary(
            term => term.Key,
            term => (term.Select(phase => phase.Case.Id).Distinct(StringComparer.Ordinal).Count() + CasesAFile - 1) / CasesAFile,
            StringComparer.Ordinal);

    private static ILookup<string, PlayedPhase> ByTerm(Exploration exploration, Func<PlayedPhase, IEnumerable<string>> termsOf) =>
        exploration.Phases.SelectMany(phase => termsOf(phase).Distinct(StringComparer.Ordinal).Select(term => (term, phase))).ToLookup(one => one.term, one => one.phase, StringComparer.Ordinal);

    /// <summary>[id, title, mark or null, number of the organisation, [[number of the 局面, its title or null, status, …more], …]]</summary>
    private static void Write(
        Utf8JsonWriter json, IReadOnlyList<PlayedPhase> phases, Dictionary<string, int> organisations, Action<Utf8JsonWriter, PlayedPhase> more, Catalogue catalogue)
    {
        var item = phases[0].Case;
        json.WriteStartArray();
        json.WriteStringValue(item.Id);
        json.WriteStringValue(item.Title);
        json.WriteStringValue(catalogue.Words.PracticeMark(item.Provenance));
        json.WriteNumberValue(organisations[item.Organisation]);
        json.WriteStartArray();
        foreach (var phase in phases)
        {
            json.WriteStartArray();
            json.WriteNumberValue(phase.Revision + 1);
            json.WriteStringValue(Acts.In(item, phase.Revision, catalogue).Revision);
            json.WriteStringValue(phase.State.Status is { } status ? catalogue.Words.Of(status) : null);
            more(json, phase);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static Dictionary<string, int> Organisations(Catalogue catalogue) =>
        catalogue.Playbook.Cases.Select(item => item.Organisation).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Index()
            .ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
}
