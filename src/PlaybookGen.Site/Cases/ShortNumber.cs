using System.Globalization;
using PlaybookGen.Model;

namespace PlaybookGen.Site.Cases;

/// <summary>Numbers for a narrow table cell.</summary>
public static class ShortNumber
{
    /// <summary>As <see cref="Words.Amount"/>, but extreme numbers in powers of ten: 1e+308 has 309 digits else.</summary>
    public static string Amount(double value, string? unit)
    {
        var size = Math.Abs(value);
        if (size == 0 || size is >= 1e-4 and < 1e15)
            return Words.Amount(value, unit);
        var text = value.ToString("0.###e+0", CultureInfo.InvariantCulture);
        return unit is null ? text : text + " " + unit;
    }
}
