namespace PlaybookGen.Model;

/// <summary>Words of the form in which a case is written, as the page itself says them.</summary>
public sealed partial class Words
{
    public string Contribute => DoorCase;

    public string ContributeSays => Pick(
        "頭の中の一社を、3分の下書きから始めて一枚の事例にします。書いたものはこのブラウザーの中だけにあり、どこにも送りません。",
        "From three minutes of notes to a case on one sheet. What you write stays in this browser and is sent nowhere.");

    public string HowLong => Pick("どこまで書きますか", "How much to write");

    public string Of(FormLength length) => length switch
    {
        FormLength.Short => Pick("3分", "3 minutes"),
        FormLength.Medium => Pick("15分", "15 minutes"),
        _ => Pick("プ譜のすべて", "The whole プ譜"),
    };

    public string Says(FormLength length) => length switch
    {
        FormLength.Short => Pick("要約・条件・施策・結果だけ", "Summary, conditions, tactics, result"),
        FormLength.Medium => Pick("中間目的・指標・お客様の言葉も", "Also objectives, measures, the customer’s words"),
        _ => Pick("局面・廟算八要素・振り返りも", "Also phases, resources, review"),
    };

    public string LengthNote => Pick("途中で変えても、書いたものは消えません。", "Change it at any time; nothing is lost.");

    public string WriteLeftToRight => Pick("プ譜の左から書く", "Write from the left of the sheet");

    public string OpenSomething => Pick("手元のファイルや文章から始める", "Begin from a file or text you have");

    public string OpenSays => Pick(
        "このサイトの事例ファイル（.md）、下書きファイル、プ譜エディタのJSONを開けます。文章を貼り付けても読み取ります。",
        "Open a case file (.md), a saved draft or JSON of the プ譜 editor, or paste one.");

    public string OpenFile => Pick("ファイルを選ぶ", "Choose a file");

    public string OpenPasted => Pick("または、ここに貼り付ける", "Or paste it here");

    public string OpenButton => Pick("読み取る", "Read it");

    public string Needed => Pick("必須", "required");

    public string RealExample => Pick("実例", "A real case");

    public string BadAndGood => Pick("直し方（本サイトの例）", "Bad to good (our own)");

    public string Becomes => Pick("→", "→");

    public string NotChosen => Pick("選ばない", "Not chosen");

    public string ChooseOne => Pick("選んでください", "Choose one");

    public string FilterTerms => Pick("言葉で絞る", "Filter");

    public string ChosenTerms => Pick("選んだもの", "Chosen");

    public string NoTermFits => Pick("合う言葉がなければ、いちばん近いものを選び、「くわしい話」に書いてください。", "If none fits, choose the nearest and say so in the story.");

    public string Yes => Pick("はい", "Yes");

    public string No => Pick("いいえ", "No");

    public string AddEntry(string entry) => Pick($"{entry}を足す", $"Add {entry.ToLowerInvariant()}");

    public string RemoveEntry => Pick("削除", "Remove");

    public string MoveUp => Pick("上へ", "Up");

    public string NoObjectiveYet => Pick("中間目的を書くと、ここで選べます。", "Write an objective, and choose it here.");

    public string SheetWhileTyping => Pick("書きながら描かれるプ譜", "The sheet as you type");

    public string MessagesTitle => Pick("いま見てほしいこと", "What to look at now");

    public string MessagesLead => Pick("大事なものから、多くて三つです。", "The most important first, three at most.");

    public string DraftTitle => Pick("下書き", "Draft");

    public string SaveDraft => Pick("下書きをファイルに保存", "Save the draft as a file");

    public string StartOver => Pick("新しく書き始める", "Start a new one");

    public string BringBack => Pick("一つ前の下書きに戻す", "Bring back the one before");

    public string NeedsScriptForm => Pick(
        "この書き込みフォームは、ブラウザーのスクリプトを使います。スクリプトを切ったままでも、次の手順で事例を出せます。",
        "This form needs scripts. Without them, a case can be handed in like this.");

    public string WithoutScriptSteps => Pick(
        "下のひな型をコピーして、メモ帳などに貼り、ファイル名を「英小文字と数字とハイフン.md」にして保存します。書き換えるところは「ここに」とある行です。",
        "Copy the skeleton below into a text editor and save it as lower-case-letters.md. Replace the lines that say so.");

    public string GuideLink => Pick("書き方を文章で読む", "Read how to write a case");

    public string WhoIsItFor => Pick("名前の出し方", "Names");

    public string FormTitle => Pick("事例の記入欄", "The case");
}
