namespace PlaybookGen.Model;

/// <summary>Words of a pattern's own プ譜 and of its next steps.</summary>
public sealed partial class Words
{
    public string MergedPlan => Pick("この型のプ譜", "The sheet of this pattern");

    public string MergedPlanSays(int organisations) => Pick(
        organisations == 1
            ? "1組織の計画です。太い枠の施策が、この型のものです。"
            : $"{Number(organisations)}組織の計画を重ねたものです。太い枠の施策がこの型のもの、数はその施策や中間目的があった組織の数です。",
        organisations == 1
            ? "The plan of one organisation. What the pattern states has a thick frame."
            : $"The plans of {Number(organisations)} organisations laid on one another. What the pattern states has a thick frame; the numbers say how many organisations had each part.");

    public string MergedForPractice => Pick("練習用・説明用の計画だけでできています（証拠ではありません）。", "Made of plans for practice or explanation only (no evidence).");

    public string StatedByPattern => Pick("この型の施策", "stated by the pattern");

    public string BesidesThePattern => Pick("あわせて行った施策", "done besides");

    public string OrganisationsOf(int with, int all) => Pick($"{Number(all)}組織中{Number(with)}組織", $"{Number(with)} of {Number(all)} organisations");

    public string ParenthesesAround(int count) => Pick($"（{Number(count)}）", $" ({Number(count)})");

    public string MergedColumn => Pick("役割", "Part");

    public string CountColumn => Pick("組織の数", "Organisations");

    public string FollowedTitle => Pick("次の一手", "Next steps");

    public string FollowedLead => Pick(
        "この型の次の局面で、実際の計画がどちらへ進んだかです。",
        "Which way real plans went in the phase after this pattern.");

    public string FollowedSays(Direction direction) => direction switch
    {
        Direction.Higher => Pick("同じ成果を、もっと高い水準で", "the same result at a higher level"),
        Direction.Broader => Pick("成果が支える、ひとつ上の目的へ", "on to the purpose that the result serves"),
        Direction.Leaner => Pick("効いたところに絞り、手間を減らす", "keep what worked, with less effort"),
        _ => Pick("迷わず行えるように、手順と場を整える", "guides and occasions so that those who act don’t hesitate"),
    };

    public string NobodyWentThere => Pick("この方向へ進んだ事例は、まだありません。", "No case has gone this way yet.");

    public string AddedThen => Pick("加えた施策", "Added");
}
