namespace PlaybookGen.Content;

/// <summary>The Japanese name of each key. One Japanese name may stand for different keys in different places: it is read where it stands.</summary>
public static class KeyAliases
{
    private static readonly Dictionary<string, string[]> Table = new(StringComparer.Ordinal)
    {
        ["title"] = ["題名"], ["summary"] = ["要約"], ["status"] = ["状態"], ["provenance"] = ["出所"], ["date"] = ["日付"],
        ["industry"] = ["業種"], ["conditions"] = ["条件"], ["obstacles"] = ["望ましくない状態"], ["size"] = ["規模"],
        ["phase"] = ["フェーズ"], ["product"] = ["製品"], ["name"] = ["名称"], ["kind"] = ["種別"], ["value"] = ["価値"],
        ["goal"] = ["獲得目標"], ["outcome"] = ["勝利条件"], ["statement"] = ["内容"], ["tags"] = ["タグ"], ["depth"] = ["深さ"],
        ["measures"] = ["指標"], ["metric"] = ["指標名", "CSメトリック"], ["unit"] = ["単位"], ["baseline"] = ["開始値"],
        ["target"] = ["目標値"], ["actual"] = ["実績値"], ["better"] = ["望ましい向き"], ["method"] = ["測り方"],
        ["plan"] = ["プ譜"], ["resources"] = ["廟算八要素"], ["people"] = ["ひと"], ["budget"] = ["お金", "予算"], ["time"] = ["時間"],
        ["quality"] = ["質"], ["business"] = ["商流", "自社"], ["environment"] = ["環境"], ["rivals"] = ["ライバル"],
        ["adversity"] = ["外敵"], ["objectives"] = ["中間目的"], ["state"] = ["状態"], ["inverts"] = ["反転元"],
        ["tactics"] = ["施策"], ["tactic"] = ["施策種別"], ["action"] = ["内容"], ["for"] = ["対象"], ["owner"] = ["担当"],
        ["due"] = ["期限"], ["done"] = ["実行度"], ["milestones"] = ["マイルストーン"], ["reached"] = ["到達"],
        ["stakeholders"] = ["関係者"], ["role"] = ["役割"], ["who"] = ["誰"], ["calendar"] = ["暦"], ["customer"] = ["顧客"],
        ["event"] = ["出来事"], ["from"] = ["開始"], ["to"] = ["終了"], ["revisions"] = ["局面"], ["learned"] = ["学び"],
        ["review"] = ["振り返り"], ["facts"] = ["事実"], ["insights"] = ["気づき"], ["next"] = ["次の一手"], ["sources"] = ["出典"],
        ["url"] = ["URL"], ["words"] = ["言葉"], ["basis"] = ["根拠"], ["n"] = ["件数"], ["agreed"] = ["合意日"], ["by"] = ["主体"],
        ["dose"] = ["量"], ["view"] = ["評価"], ["renewal"] = ["更新"], ["cost"] = ["工数"], ["roi"] = ["投資対効果"],
        ["drivers"] = ["分解"], ["formula"] = ["式"], ["factors"] = ["要素"], ["controllable"] = ["動かせる"],
        ["hypotheses"] = ["仮説"], ["hypothesis"] = ["仮説"], ["direction"] = ["発展"], ["execution"] = ["施策実行度"],
        ["good"] = ["良かった点"], ["more"] = ["改善点"], ["green"] = ["青"], ["red"] = ["赤"],
    };

    public static IReadOnlyList<string> Of(string name) => Table.GetValueOrDefault(name, []);
}
