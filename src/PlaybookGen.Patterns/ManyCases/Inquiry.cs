namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What is asked of a library. Each has its own share of the five percent, so that one with few answers isn't drowned by one with many.</summary>
enum Inquiry
{
    /// <summary>What goes with reaching the outcome.</summary>
    WhatWins,

    /// <summary>What was done where customers were lost.</summary>
    WhatFails,

    /// <summary>What was left out where customers were lost.</summary>
    WhatIsMissed,

    /// <summary>Which of the combinations that are planned together on purpose goes with reaching the outcome.</summary>
    WhichPlayWins,

    /// <summary>Which of the tactics that are usual for a kind of customer was left out where customers were lost.</summary>
    WhichRemedyIsMissed,
}
