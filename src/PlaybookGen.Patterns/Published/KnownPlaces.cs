using System.Text.Json;
using PlaybookGen.Model;
using PlaybookGen.Patterns.Episodes;

namespace PlaybookGen.Patterns.Published;

/// <summary>Which terms, and which conditions together with which outcomes, stand in a case that counts: all other places of the vocabulary are empty.</summary>
static class KnownPlaces
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Episode> episodes)
    {
        var counted = episodes.Where(episode => episode.IsEvidence).ToList();
        var terms = counted.SelectMany(episode => episode.Context.Concat(episode.Outcomes).Concat(episode.Done)).Distinct().Order();
        var pairs = counted.SelectMany(episode => episode.Context.Where(term => term.Facet == Facet.Conditions)
                .SelectMany(condition => episode.Outcomes.Select(outcome => (Condition: condition, Outcome: outcome))))
            .Distinct().Order().GroupBy(pair => pair.Condition);
        json.WriteStrings("knownTerms", terms.Select(term => term.ToString()));
        json.WriteStartObject("knownPairs");
        foreach (var group in pairs)
            json.WriteStrings(group.Key.ToString(), group.Select(pair => pair.Outcome.ToString()));
        json.WriteEndObject();
    }
}
