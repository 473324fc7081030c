namespace PlaybookGen.Model;

/// <summary>Words of the leader's page.</summary>
public sealed partial class Words
{
    public string LeaderTitle => Pick("リーダーのページ", "For the leader");

    public string LeaderSays => Pick(
        "どの業種・段階に事例がそろい、証拠がどれだけ新しく、どこに穴があるか。",
        "What the library covers, how old its evidence is, and where its holes are.");

    public string LeaderGrades => Pick("型の根拠の強さ", "How strong the patterns are");

    public string LeaderIndustries => Pick("業種ごとの事例", "Cases by industry");

    public string LeaderStages => Pick("段階ごとの事例", "Cases by stage");

    public string LeaderAge => Pick("証拠の新しさ", "Age of the evidence");

    public string LeaderHoles => Pick("穴", "Holes");

    public string GradeColumn => Pick("印", "Grade");

    public string OldColumn => Pick("うち証拠が5年より前", "Of these, evidence older than 5 years");

    public string YearColumn => Pick("年", "Year");

    public string CasesColumn => Pick("事例", "Cases");

    public string OrganisationsColumn => Pick("組織", "Organisations");

    public string WithNumbersColumn => Pick("結果の数値あり", "With a number");

    public string HoleColumn => Pick("何が欠けているか", "What is missing");

    public string HolesColumn => Pick("欠けている数", "Missing");

    public string OutOfColumn => Pick("全体", "Out of");

    public string OldShare(int old, int all) => Pick(
        $"証拠になる{Number(all)}事例のうち{Number(old)}事例が、5年より前のものです。",
        $"{Number(old)} of {Number(all)} cases that are evidence are older than five years.");

    public string DownloadAllCsv => Pick("すべての表をCSVで保存", "Save all tables as CSV");
}
