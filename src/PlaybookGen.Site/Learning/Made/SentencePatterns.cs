namespace PlaybookGen.Site.Learning.Made;

/// <summary>
/// By which endings and words a sentence is told to be what it is. Written so that .NET and JavaScript read them alike: a browser gets them as data and
/// makes the same drills of a draft.
/// </summary>
public static class SentencePatterns
{
    public const string Figure = "[0-9０-９]";

    public const string StateEnding = "[てで]い(る|ない)(（[^）]*）)?$";

    public const string ObjectiveEnding = "(がある|がいる|できる|分かる|わかる|使える|届く|戻れる)$";

    public const string Subject = "[がはも]";

    public const string AimEnding = "(減らす|増やす|伸ばす|上げる|高める|下げる|広げる|縮める|抑える|つなげる|速くする|早くする|短くする|良くする|よくする|なくす|回す|使う|支える|続ける)$";

    public const string DeedEnding = "[うくぐすつぬぶむる]$";

    public const string ThingEnding = @"[\u4e00-\u9fff\u30a0-\u30ff]$";

    public const string Order = "^(add|answer|automate|bet|break|bring|build|buy|cap|check|choose|collect|compare|contribute|cut|deliver|deploy|do|earn|express|find|free|get|give|grow|help|hold|hire|improve|increase|interview|keep|launch|leave|let|look|lower|make|migrate|monitor|move|offer|open|pay|port|provide|put|raise|rebuild|reduce|release|remove|replace|rewrite|run|save|sell|send|serve|set|share|ship|show|spend|stand|start|stay|stop|support|take|teach|test|track|train|try|turn|use|watch|win|work) ";

    public const string Finite = "(?<![A-Za-z0-9_])(is|are|can|has|have|does|do|gets|finds|runs|works|reads|knows|comes|goes|stays|leaves|become|becomes)(?![A-Za-z0-9_])";

    /// <summary>Words of cause, comparison and judgement, and those that open to them.</summary>
    public const string Interpreting = "ことで|ため|のおかげ|せいで|と考え|効い|効か|効き|有効|大きい|大きく|ほうが|原因|理由|取り違え|価値がある|べき|大事|ではなく|より早く|薄|弱|強|動かした|ないと(?!いう)|なければ|なら、|言いにくい|すぎ|ればよかった|手放せなく|で覆る|決め手|想像|実感|自信|後押し|役に立|印象|らしい|だろう|はず|かもしれない|思|感じ|ように|なので|because|matter|should|must|cannot|no value|too |enough|won over|turned out|made |than |so as|needs? |unnecessary|paid off";

    /// <summary>Of these, the words of a judgement or a rule; a plain 〜ため may tell no more than what followed what.</summary>
    public const string Judging = "と考え|効い|効か|有効|大きい|大きく|ほうが|原因|理由|取り違え|価値がある|べき|大事|ではなく|より早く|ないと(?!いう)|なければ|なら、|言いにくい|すぎ|ればよかった|手放せなく|で覆る|動かした|matter|should|must|cannot|no value|enough|than |unnecessary";

    /// <summary>Sentences that lean on their context, or say that something is not known.</summary>
    public const string Vague = "^(いずれも|そのうち|残る|上限|計画の|元の|ただし|いまの|使われたのは|開かれたのは)|予定どおり$|ほど$|していない$|する$|行う$|支える$|改善|不十分|書かれていない|示されていない|予定した施策はすべて|本サイト|おおむね|ほぼ変わらない";

    /// <summary>One sentence about the past, with what it needs to stand alone.</summary>
    public const string Happened = "^[^「」>*#\\n]{12,60}(?<!まし|でし)た。$";

    /// <summary>Where one sentence ends and the next begins; the only one to which case matters.</summary>
    public const string SentenceEnd = @"(?<=。)\s*|(?<=\.)\s+(?=[A-Z])";

    /// <summary>All that case doesn't matter to, by the names under which a browser gets them.</summary>
    public static IReadOnlyList<(string Name, string Pattern)> All { get; } =
    [
        ("figure", Figure), ("stateEnding", StateEnding), ("objectiveEnding", ObjectiveEnding), ("subject", Subject), ("aimEnding", AimEnding),
        ("deedEnding", DeedEnding), ("thingEnding", ThingEnding), ("order", Order), ("finite", Finite), ("interpreting", Interpreting), ("judging", Judging),
        ("vague", Vague), ("happened", Happened),
    ];
}
