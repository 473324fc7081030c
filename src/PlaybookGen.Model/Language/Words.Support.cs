namespace PlaybookGen.Model;

/// <summary>Words about doses, execution, effort and return.</summary>
public sealed partial class Words
{
    /// <summary>A dose in words: 15分 × 4名、月5時間、3か月. Empty when no part of it is known.</summary>
    public string Of(Dose dose)
    {
        string?[] session =
        [
            dose.Minutes is { } minutes ? Pick($"{Number(minutes)}分", $"{Number(minutes)} min") : null,
            dose.People is { } people ? Pick($"{Number(people)}名", people == 1 ? "1 person" : $"{Number(people)} people") : null,
            dose.Times is { } times ? Pick($"{Number(times)}回", times == 1 ? "once" : $"{Number(times)} times") : null,
        ];
        string?[] parts =
        [
            string.Join(" × ", session.OfType<string>()),
            dose.HoursPerMonth is { } hours ? Pick($"月{Number(hours)}時間", $"{Number(hours)} h a month") : null,
            dose.Months is { } months ? Pick($"{Number(months)}か月", months == 1 ? "1 month" : $"{Number(months)} months") : null,
        ];
        return string.Join(Comma, parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>施策実行度: 量90%・質80%. Empty when neither is known.</summary>
    public string Execution(double? done, double? quality) => (done, quality) switch
    {
        ({ } amount, { } fit) => ExecutionOf(Percent(amount), Percent(fit)),
        ({ } amount, null) => Percent(amount),
        (null, { } fit) => QualityOf(Percent(fit)),
        _ => "",
    };

    public string ExecutionOf(string done, string quality) => Pick($"量{done}・質{quality}", $"{done} done, quality {quality}");

    public string QualityOf(string quality) => Pick($"質{quality}", $"quality {quality}");

    public string ExecutionNote(string execution) => Pick($"実行度{execution}", $"done {execution}");

    public string Resource(int index) => index switch
    {
        0 => Pick("ひと", "People"),
        1 => Pick("お金", "Budget"),
        2 => Pick("時間", "Time"),
        3 => Pick("クオリティ", "Quality"),
        4 => Pick("商流", "Business"),
        5 => Pick("環境", "Environment"),
        6 => Pick("ライバル", "Rivals"),
        _ => Pick("外敵", "Adversity"),
    };

    public string Renewal => Pick("更新", "Renewal");

    public string RenewalBudgetLabel => Pick("更新の予算", "Budget for the renewal");

    public string InitialEffort => Pick("初期の工数", "Initial effort");

    public string RunningEffort => Pick("支援の工数", "Running effort");

    public string Return => Pick("投資対効果", "Return on investment");

    public string ReturnOf(Roi roi) => (roi.Benefit, roi.Cost) switch
    {
        ({ } benefit, { } cost) => Pick(
            $"効果{Amount(benefit, roi.Unit)}、費用{Amount(cost, roi.Unit)}{Times(benefit, cost)}",
            $"benefit {Amount(benefit, roi.Unit)}, cost {Amount(cost, roi.Unit)}{Times(benefit, cost)}"),
        ({ } benefit, null) => Pick($"効果{Amount(benefit, roi.Unit)}、費用は記載なし", $"benefit {Amount(benefit, roi.Unit)}, cost not stated"),
        (null, { } cost) => Pick($"費用{Amount(cost, roi.Unit)}、効果は記載なし", $"cost {Amount(cost, roi.Unit)}, benefit not stated"),
        _ => NotWritten,
    };

    public string Role => Pick("役割", "Role");

    public string Who => Pick("誰", "Who");

    public string View => Pick("評価（−2〜2）", "View (−2 to 2)");

    public string Calendar => Pick("暦：三つの計画の重なり", "Calendar: three plans laid over one another");

    public string CalendarLane(int index) => index switch
    {
        0 => Pick("顧客の計画", "The customer’s plan"),
        1 => Pick("製品の計画", "The product’s plan"),
        _ => Pick("自社の計画", "The vendor’s plan"),
    };

    public string Span(string from, string to) => Pick($"{from}〜{to}", $"{from} – {to}").Trim();

    public string When => Pick("時期", "When");

    public string Event => Pick("出来事", "Event");

    private string Times(double benefit, double cost)
    {
        if (cost <= 0 || !double.IsFinite(benefit / cost))
            return "";
        var times = (benefit / cost).ToString("#,0.#", System.Globalization.CultureInfo.InvariantCulture);
        return Pick($"（{times}倍）", $" ({times} times)");
    }
}
