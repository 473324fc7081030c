using System.Globalization;

namespace PlaybookGen.Model;

/// <summary>Words of the folded part of a pattern's page.</summary>
public sealed partial class Words
{
    public string StatisticsTitle => Pick("統計の詳細", "The statistics");

    public string RateWithLabel => Pick("行った場合の成功率（縮約、95%区間）", "Rate with the tactics (shrunk, 95 % range)");

    public string RateWithoutLabel => Pick("行わなかった場合の成功率", "Rate without");

    public string PLabel => Pick("p値（層別、正確、片側）", "p (stratified, exact, one-sided)");

    public string AdjustedPLabel => Pick("調整済みp値（Westfall-Young）", "Adjusted p (Westfall-Young)");

    public string QLabel => Pick("q値（Benjamini-Hochberg）", "q (Benjamini-Hochberg)");

    public string ShufflesLabel => Pick("でたらめな入れ替えとの比較", "Against shuffled results");

    public string ShufflesText(int asStrong, int shuffles) => Pick(
        $"成否をでたらめに入れ替えて{Number(shuffles)}回やり直すと、これほど強い型が1つでも出たのは{Number(asStrong)}回でした。",
        $"Results were shuffled {Number(shuffles)} times; in {Number(asStrong)} of them any pattern was as strong as this.");

    public string StabilityLabel => Pick("安定性（再標本化）", "Stability (resampling)");

    public string StabilityText(double share, int resamplings) => Pick(
        $"{Number(resamplings)}回のうち{Number(Math.Round(share * resamplings))}回で選ばれました。",
        $"Chosen in {Number(Math.Round(share * resamplings))} of {Number(resamplings)} resamplings.");

    public string NextTenLabel => Pick("次の10社の見込み", "The next ten customers");

    public string NextTenText(Interval range) => Pick(
        $"10社のうち{Number(Math.Round(range.Low))}〜{Number(Math.Round(range.High))}社",
        $"{Number(Math.Round(range.Low))} to {Number(Math.Round(range.High))} of 10");

    public string FailuresToLoseLabel => Pick("印が下がるまでの連続失敗", "Failures in a row that take the grade away");

    public string SuccessesToLiftLabel => Pick("印が上がるまでの連続成功", "Successes in a row that lift the grade");

    public string SurvivesLabel => Pick("どの1事例を除いても印が変わらない", "Keeps its grade without any one case");

    public string ReplicatedLabel => Pick("古い半分の型が新しい半分でも成り立つ", "Found in the older half, holds in the newer half");

    public string OddsRatioLabel => Pick("オッズ比", "Odds ratio");

    public string LiftLabel => Pick("リフト", "Lift");

    public string CrudeLabel => Pick("層に分けない差", "Difference before strata");

    public string StrataLabel => Pick("比べた範囲", "Compared among");

    /// <summary>Whom a test compares with whom.</summary>
    public string StrataText(IReadOnlyList<Covariate> strata) => strata.Count == 0
        ? Pick("成功の見込みが近い顧客同士", "customers with about the same prospects")
        : Pick($"{string.Join("・", strata.Select(Of))}と成功の見込みが近い顧客同士", $"customers alike in {string.Join(", ", strata.Select(one => Of(one).ToLowerInvariant()))} and prospects");

    private string Of(Covariate covariate) => covariate switch
    {
        Covariate.Industry => Pick("業種", "Industry"),
        Covariate.Size => Pick("規模", "Size"),
        Covariate.Phase => Pick("フェーズ", "Phase"),
        Covariate.Product => Pick("製品の種別", "Kind of product"),
        Covariate.Depth => Pick("成功の深さ", "Depth of success"),
        Covariate.Outcome => Pick("勝利条件", "Win condition"),
        Covariate.Department => Pick("部門", "Department"),
        Covariate.Rank => Pick("役職", "Rank"),
        _ => Pick("顧客の特徴", "Kind of customer"),
    };

    public string TriedLabel => Pick("試した組み合わせの数", "Combinations tried");

    public string YesNo(bool value) => value ? Pick("はい", "Yes") : Pick("いいえ", "No");

    /// <summary>A probability: four digits after the point, or with its power of ten when it is tiny.</summary>
    public static string Probability(double p) => p >= 0.001
        ? p.ToString("0.###", CultureInfo.InvariantCulture)
        : p.ToString("0.0e-0", CultureInfo.InvariantCulture);
}
