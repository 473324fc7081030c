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
}
