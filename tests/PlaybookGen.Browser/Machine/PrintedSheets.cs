using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlaybookGen.Browser.Machine;

/// <summary>The sheets of a PDF, each as width x height in points.</summary>
public static partial class PrintedSheets
{
    public static string[] Of(byte[] pdf) => [.. MediaBox().Matches(Encoding.Latin1.GetString(pdf)).Select(box => $"{Points(box, 1):0} x {Points(box, 2):0}")];

    private static double Points(Match box, int group) => Math.Round(double.Parse(box.Groups[group].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")]
    private static partial Regex MediaBox();
}
