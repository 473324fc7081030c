namespace PlaybookGen.Model;

/// <summary>Words of the page of contradictions.</summary>
public sealed partial class Words
{
    public string Contradictions => Pick("矛盾", "Contradictions");

    public string ContradictionsSay => Pick(
        "似た顧客に同じ施策を行い、結果が分かれた組です。何が分けたのかを考えると、型の使いどころが見えてきます。",
        "Pairs that did the same for similar customers and ended differently. What divided them tells where a pattern holds.");

    public string BothDid => Pick("どちらも行った", "Both did");

    public string BothWere => Pick("どちらもそうだった", "Both were");

    public string WhatDividedThem => Pick("何が結果を分けたのでしょうか。考えてから開いてください。", "What divided them? Think first, then open.");

    public string OnlyThisCustomer => Pick("この顧客だけの条件と状態", "Only this customer");

    public string OnlyThisPlan => Pick("この計画だけの施策", "Only this plan");

    public string DifferentDose => Pick("量の違い", "Different doses");

    public string DoseUnknown => Pick("量の記載なし", "Dose not told");

    public string NothingRecordedDiffers => Pick(
        "記録された範囲に違いは見つかりません。まだ書かれていない条件で分かれた可能性があります。",
        "Nothing on record differs. A condition that nobody has written down may have divided them.");

    public string SameOrganisation => Pick("同じ組織の、別の局面です。", "Two phases of one organisation’s plan.");

    public string NoContradiction => Pick("証拠になる事例に、矛盾はまだ見つかっていません。", "No contradiction among cases that are evidence yet.");

    public string PracticeContradictions => Pick("練習用の組（証拠ではありません）", "For practice (no evidence)");

    public string Worked => Pick("うまくいった", "Worked");

    public string DidNotWork => Pick("うまくいかなかった", "Did not work");
}
