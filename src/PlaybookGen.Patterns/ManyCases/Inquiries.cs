using PlaybookGen.Model;

namespace PlaybookGen.Patterns.ManyCases;

/// <summary>What follows from the question alone.</summary>
static class Inquiries
{
    public static PatternKind Kind(this Inquiry inquiry) => inquiry is Inquiry.WhatWins or Inquiry.WhichPlayWins ? PatternKind.Winning : PatternKind.Losing;

    /// <summary>Whether its statements are picked from the plans alone, before any result is looked at.</summary>
    public static bool IsPicked(this Inquiry inquiry) => inquiry is Inquiry.WhichPlayWins or Inquiry.WhichRemedyIsMissed;
}
