namespace PlaybookGen.Model;

/// <summary>How a number that can't be read is mended.</summary>
public enum NumberFix
{
    /// <summary>Nothing can be made out: digits are asked for.</summary>
    Digits,

    Number,

    /// <summary>What stands beside the number goes away: its key says what is counted.</summary>
    NumberAlone,

    NumberAndUnit,

    /// <summary>Twice a month, where the times up to the end are asked for.</summary>
    TimesInAll,

    /// <summary>What it was and what it became, in one.</summary>
    BeforeAndAfter,

    /// <summary>A number of another unit than the one that stands beside it.</summary>
    SameUnit,
}
