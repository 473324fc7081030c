using System.Globalization;
using System.Text;
using PlaybookGen.Model;

namespace PlaybookGen.Cli;

/// <summary>Patterns for a spreadsheet, a pattern a line.</summary>
internal static class PatternCsv
{
    public static string Of(PatternSet patterns)
    {
        var text = new StringBuilder("id,kind,grade,tactics,missing,outcomes,conditions,with_success,with_partial,with_churned,without_success,without_partial,without_churned,organisations," + string.Join(',', PatternFigures.Names) + "\n");
        foreach (var pattern in patterns.All)
            text.Append(string.Join(',', Cells(pattern))).Append('\n');
        return text.ToString();
    }

    static IEnumerable<string> Cells(Pattern pattern)
    {
        return
        [
            pattern.Id, FormatWord.Of(pattern.Kind), FormatWord.Of(pattern.Grade), string.Join(' ', pattern.Tactics), string.Join(' ', pattern.Missing),
            string.Join(' ', pattern.Outcomes), string.Join(' ', pattern.Conditions), .. Counts(pattern.With), .. Counts(pattern.Without),
            Number(pattern.Organisations),
            .. PatternFigures.Of(pattern.Statistics).Select(figure => Number(figure.Value)),
        ];
    }

    static string[] Counts(OutcomeCounts counts) => [Number(counts.Success), Number(counts.Partial), Number(counts.Churned)];

    static string Number(double? value) => value?.ToString("G6", CultureInfo.InvariantCulture) ?? "";
}
