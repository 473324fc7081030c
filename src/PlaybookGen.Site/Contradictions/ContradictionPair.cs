using PlaybookGen.Site.Exploring;

namespace PlaybookGen.Site.Contradictions;

/// <param name="Closeness">Share of traits and tactics that both have, of all that either has; 0 to 1.</param>
public sealed record ContradictionPair(PlayedPhase Worked, PlayedPhase Failed, double Closeness);
