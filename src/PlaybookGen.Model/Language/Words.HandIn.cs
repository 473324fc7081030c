namespace PlaybookGen.Model;

/// <summary>Words for handing a finished case in.</summary>
public sealed partial class Words
{
    public string HandInTitle => Pick("渡す", "Hand it in");

    public string HandInSays => Pick(
        "三つの渡し方から、やりやすいものを選んでください。どれを選んでも、渡し終えるまで文章はここに残ります。",
        "Choose whichever of the three ways suits you. The text stays here until you say that it is done.");

    public string CheckedLater => Pick(
        "ここでの確認は、届いたあとの確認と同じ決まりです。くわしい話のリンクが見出しを指すときだけ、その見出しがあるかは届いたあとに調べます。",
        "It is checked here by the same rules as once it has arrived. Only whether a heading that a link names is there is seen later.");

    public string AnonymityTitle => Pick("名前や連絡先が残っていませんか", "Are names or contacts left in it?");

    public string AnonymitySays => Pick(
        "保存やコピーの前に、公開してよいかを一つずつ決めてください。置き換えると、上の欄も変わります。「さん」や「株式会社」の付かない名前は見つけられないので、最後は自分の目で確かめてください。",
        "Before it is saved or copied, decide about each. Replacing changes the field above. Names without a title or a form of company can’t be found: look yourself.");

    public string AnonymityDone => Pick("確かめたので、続ける", "I have looked; go on");

    public string NamesNone => Pick("完全に匿名（日付や場所も確かめる）", "Anonymous: days and places too");

    public string NamesIndustry => Pick("業界と規模まで出す（名前・連絡先・金額を確かめる）", "Industry and size: names, contacts, amounts");

    public string NamesAll => Pick("金額は出してよい（名前と連絡先だけ確かめる）", "Amounts may be told: names and contacts only");

    public string ReplaceAll => Pick("すべて置き換える", "Replace them all");

    public string FileName => Pick("ファイルの名前", "Name of the file");

    public string FileNameHint => Pick(
        "公開されたときの住所になります。英小文字・数字・ハイフンだけ。会社名は入れません。",
        "It becomes the address. Lower-case letters, digits and hyphens; no company name.");

    public string WayFile => Pick("1. ファイルを保存して、アップロードする", "1. Save a file and upload it");

    public string WayFileSays => Pick("いちばん確実です。長い事例はこの方法で。", "The safest, and best for long cases.");

    public string SaveCaseFile => Pick("ファイルを保存", "Save the file");

    public string OpenUploadPage => Pick("GitHubのアップロードページを開く", "Open the upload page on GitHub");

    public string UploadNeedsAccount => Pick(
        "（GitHubのアカウントが要ります。なければ3の方法で。「Fork」と出たら、緑のボタンを押して進みます）",
        "(It needs an account; without one, use the third way. If it offers a fork, press the green button.)");

    public string UploadSteps => Pick(
        "開いたページで、①保存したファイルを枠に落とし、②一言書き、③緑のボタンを押します。続けて出る画面でも緑のボタンを押すと、確認が自動で始まります。",
        "There: (1) drop the file into the box, (2) write a line, (3) press the green button, and the green button of the next page.");

    public string UploadPicture => Pick(
        "アップロードページの図。1 枠にファイルを落とす。2 一言書く。3 Propose changesを押す。",
        "The upload page: 1 drop the file, 2 write a line, 3 press Propose changes.");

    public string UploadDrop => Pick("ここにファイルを落とす", "Drop the file here");

    public string UploadMessage => Pick("例：事例を1件追加", "For example: add a case");

    public string PutIntoRepository(string folder) => Pick($"次のリポジトリの {folder} フォルダーに入れて、変更を提案します。", $"Put it into the folder {folder} of this repository and propose the change.");

    public string NoRepositoryFile => Pick(
        "このサイトには受け付け先のリポジトリが設定されていません。保存したファイルを、サイトを管理している人に渡してください（3の方法が使えます）。",
        "This site names no repository. Give the file to whoever runs it (the third way works).");

    public string WayCopy => Pick("2. 全文をコピーして、GitHubで貼る", "2. Copy it all and paste it on GitHub");

    public string WayCopySays => Pick("ファイルを扱いにくい端末ではこちら。", "Where files are hard to handle.");

    public string CopyAll => Pick("全文をコピー", "Copy everything");

    public string OpenNewFile => Pick("GitHubの新しいファイルのページを開く", "Open the new-file page on GitHub");

    public string NewFileSteps => Pick(
        "名前は入っています。大きな枠に貼り付けます。「Fork」と出たら、先に緑のボタンを押します。",
        "The name is there already. Paste into the large box. If it offers a fork, press the green button first.");

    public string NewFileEnd => Pick(
        "緑の「Commit changes…」を押し、続けて「Propose changes」「Create pull request」を押すと、確認が自動で始まります。",
        "Press the green “Commit changes…”, then “Propose changes” and “Create pull request”; the check begins by itself.");

    public string NoRepositoryCopy => Pick(
        "このサイトには受け付け先のリポジトリが設定されていません。コピーした文章を、サイトを管理している人に送ってください。",
        "This site names no repository. Send the copied text to whoever runs it.");

    public string WayMail => Pick("3. 同僚やサイトの担当者に頼む", "3. Ask a colleague");

    public string WayMailSays => Pick("アカウントは要りません。メールやチャットに貼れる形にします。", "It needs no account: a text ready for mail or chat.");

    public string CopyMail => Pick("頼む文をコピー", "Copy the message");

    public string OpenMailTo(string contact) => Pick($"{contact} へのメールを開く", $"Open a mail to {contact}");

    public string OpenMail => Pick("メールを開く", "Open a mail");

    public string WholeText => Pick("渡す全文（このままコピーしても構いません）", "The whole text (you may copy it from here)");

    public string FinishedSays => Pick("渡し終えるまで、下書きは消えません。", "The draft stays until you have handed it in.");

    public string Finished => Pick("渡し終えた（下書きを片付ける）", "Done: clear the draft");

    public string WithoutScriptUpload => Pick("保存したファイルを、次のページに落とします。", "Drop the file on this page:");

    public string WithoutScriptMail => Pick("または、次の宛先にメールで送ります。", "Or send it by mail to:");

    public string WithoutScriptColleague => Pick("保存したファイルを、このサイトを管理している人に渡します。", "Give the file to whoever runs this site.");

    public string MendedTo => Pick("は、次のように直します：", "becomes");

    public string ChooseFrom(string label) => Pick($"{label}を選ぶ", $"Choose: {label}");

    public string WriteFromTheGoal => Pick("勝利条件から逆に書く（勝利条件→したこと→はじめの様子）", "Write backwards: win condition, then plan, then customer");

    public string AddCaseOf(string label) => Pick($"「{label}」の事例を書く", $"Add a case of “{label}”");

    public string AddCaseLikeThis => Pick("この型の事例を書く", "Add a case of this pattern");
}
