namespace PlaybookGen.Model;

/// <summary>Words of answering drills, walking paths, reviewing and pooling.</summary>
public sealed partial class Words
{
    public string YourAnswer => Pick("あなたの答え", "Your answer");

    public string AnswerAndWhy => Pick("あなたの答えと、その理由", "Your answer, and why");

    public string PickOne => Pick("一つ選ぶ", "Pick one");

    public string WriteAnswer => Pick("自分の言葉で書く", "In your own words");

    public string WritePrivate => Pick("書いた文はどこにも送られず、残りません。記録するのは、自己採点と自信だけです。", "The text is neither sent nor kept. Only your mark and how sure you were are.");

    public string HowSure => Pick("どれくらい自信がありますか", "How sure are you?");

    /// <param name="percent">25, 50, 75 or 95.</param>
    public string Sure(int percent) => percent switch
    {
        25 => Pick("当てずっぽう（25%）", "A guess (25%)"),
        50 => Pick("半々（50%）", "Even (50%)"),
        75 => Pick("たぶん（75%）", "Probably (75%)"),
        _ => Pick("まちがいない（95%）", "Certain (95%)"),
    };

    public string CheckAnswer => Pick("答え合わせ", "Check the answer");

    public string AnswerFirst => Pick("答えと自信の両方を決めてから開きます。", "Decide on an answer and on how sure you are first.");

    public string YouAreRight => Pick("正解です。", "Right.");

    public string YouAreWrong => Pick("違いました。", "Not this one.");

    public string SureAndWrong => Pick("自信があったのに違っていた問題は、直ると忘れにくくなります。復習の先頭に出します。", "What one was sure of and got wrong is kept best once mended. It will come first in your reviews.");

    public string MarkYourself => Pick("自分で採点する", "Mark yourself");

    public string MarkYourselfHow => Pick("解答例と見比べて、入っていたものに印を付けてください。", "Compare with the example and tick what your answer had.");

    public string MarkDone => Pick("採点を記録する", "Record the mark");

    /// <summary>The counts stand in place of <c>{n}</c> and <c>{of}</c>.</summary>
    public string MarkedSo => Pick("{of}個のうち{n}個が入っていました。", "Your answer had {n} of {of}.");

    /// <summary>The date stands in place of <c>{date}</c>.</summary>
    public string NextReview => Pick("次の復習：{date}", "Next review: {date}");

    public string ProgressNotKept => Pick("このブラウザーでは進み具合を保存できません。答え合わせはこのまま使えます。", "This browser keeps no progress. You can still check your answers.");

    public string TryAgain => Pick("もう一度解く", "Try again");

    public string HintNumber(int number) => Pick($"ヒント{number}", $"Hint {number}");

    public string AnswerAndReasons => Pick("答えと解説", "Answer and reasons");

    public string FollowUp => Pick("もう一問", "One more question");

    public string Situation => Pick("状況", "Situation");

    public string QuestionHeading => Pick("問い", "Question");

    public string TheCase => Pick("もとの事例", "The case");

    public string Steps(int count) => Pick($"{count}歩", count == 1 ? "1 step" : $"{count} steps");

    public string PathDay(int day) => Pick($"{day}日目", $"Day {day}");

    public string AboutMinutes(int minutes) => minutes < 90
        ? Pick($"約{minutes}分", $"about {minutes} min")
        : Pick($"約{minutes / 60.0:0.#}時間", $"about {minutes / 60.0:0.#} h");

    public string WriteOwnCase => Pick("卒業：自分の事例を書く", "Graduation: a case of your own");

    public string WriteOwnCaseSays => Pick("担当した顧客の計画を一つ、事例として書き、誰かに読んでもらいます。", "Write one plan of a customer of yours as a case, and have someone read it.");

    public string PathProgress => Pick("進み具合", "Progress");

    /// <summary>Counts stand in place of <c>{done}</c>, <c>{all}</c> and <c>{minutes}</c>.</summary>
    public string PathSoFar => Pick("{all}歩のうち{done}歩まで。残り約{minutes}分。", "{done} of {all} steps. About {minutes} minutes left.");

    public string PathStart => Pick("最初の一歩から始める", "Start with the first step");

    public string PathResume => Pick("続きから", "Go on");

    public string PathDone => Pick("最後の一歩まで来ました。ここからは復習です。", "You have come to the last step. From here on it is reviews.");

    public string PathAgain => Pick("この学習パスを最初からやり直す", "Begin this path again");

    public string PathAgainAsks => Pick("この学習パスの進み具合を消します。答えの記録は残ります。よろしいですか。", "This clears how far you are on this path. Your answers stay. Go ahead?");

    public string StepDone => Pick("済み", "Done");

    public string StepNow => Pick("いまここ", "You are here");

    public string StepFinish => Pick("終えて次へ", "Done, go on");

    public string StepFinishLast => Pick("終える", "Done");

    public string StepSkipDrill => Pick("解かずに次へ", "Go on without answering");

    /// <summary>The minutes stand in place of <c>{minutes}</c>.</summary>
    public string StepLeft => Pick("・残り約{minutes}分", ", about {minutes} minutes left");

    public string ReviewTitle => Pick("今日の復習", "Due today");

    public string ReviewLead => Pick(
        "解いた問題と読んだものが、2日後、7日後、21日後に戻ってきます。自信があったのに違っていた問題が先頭です。",
        "What you answered and read comes back after 2, 7 and 21 days; first what you were sure of and got wrong.");

    public string ReviewNeedsScript => Pick("復習の一覧はこのブラウザーに残した記録から作るため、スクリプトが必要です。", "The list is made from what this browser keeps, so it needs scripts.");

    public string NothingDue => Pick("今日の復習はありません。", "Nothing is due today.");

    public string NothingAnsweredYet => Pick("まだ何も解いていません。ドリルか学習パスから始めてください。", "Nothing has been answered yet. Start with a drill or a path.");

    /// <summary>The count stands in place of <c>{n}</c>.</summary>
    public string DueCount => Pick("今日の復習：{n}件", "Due today: {n}");

    public string ComingUp => Pick("これからの復習", "Coming up");

    public string WasSure => Pick("自信があったのに違っていた", "You were sure and wrong");

    public string WasWrong => Pick("前回は違っていた", "Wrong last time");

    public string RecallFirst => Pick("開く前に、覚えている要点を一つ書いてください。", "Before opening it, write down one point that you remember.");

    public string OpenAndCheck => Pick("開いて確かめる", "Open and check");

    public string Recalled => Pick("思い出せた", "I remembered");

    public string NotRecalled => Pick("思い出せなかった", "I didn’t");

    public string DrillIsGone => Pick("この問題は、今のサイトにはありません。", "This drill is no longer on the site.");

    public string YourProgress => Pick("進み具合の記録", "Your record");

    public string ProgressStaysHere => Pick("記録はこのブラウザーの中だけにあります。ほかの端末に移すとき、リーダーに渡すときは、ファイルに書き出します。", "The record is in this browser only. To take it elsewhere or hand it to your leader, save it as a file.");

    public string Export => Pick("ファイルに書き出す", "Save as a file");

    public string Import => Pick("ファイルから読み込む", "Read from a file");

    public string Clear => Pick("記録をすべて消す", "Clear the record");

    public string ClearAsks => Pick("このブラウザーの記録をすべて消します。元に戻せません。先に書き出しておくこともできます。消しますか。", "This clears the whole record in this browser and can’t be undone. You may save it first. Clear it?");

    public string ClearYes => Pick("消す", "Clear");

    public string ClearNo => Pick("消さない", "Keep");

    public string Cleared => Pick("記録を消しました。", "The record was cleared.");

    /// <summary>The count stands in place of <c>{n}</c>.</summary>
    public string Imported => Pick("{n}件の答えを読み込みました。", "{n} answers were read.");

    public string FileIsNoJson => Pick("読み込めませんでした。進み具合のファイル（.json）ではありません。「ファイルに書き出す」で作ったファイルを選んでください。", "It could not be read: it is no progress file (.json). Choose one that “Save as a file” made.");

    public string FileIsOther => Pick("読み込めませんでした。JSONですが、このツールの進み具合のファイルではありません。", "It could not be read: it is JSON, but no progress file of this tool.");

    public string FileIsNewer => Pick("読み込めませんでした。新しい版のサイトで作られたファイルです。サイトを更新してから試してください。", "It could not be read: a newer version of the site made it. Update the site and try again.");

    /// <summary>The faulty entry stands in place of <c>{where}</c>.</summary>
    public string FileIsBroken => Pick("読み込めませんでした。「{where}」の記録が壊れています。書き出し直したファイルを使ってください。", "It could not be read: the entry “{where}” is broken. Use a file that was saved anew.");

    public string FileIsTooLarge => Pick("読み込めませんでした。ファイルが大きすぎます（2 MBまで）。", "It could not be read: the file is too large (2 MB at most).");

    public string PoolTitle => Pick("チームの学びを合わせて見る", "Pool your team’s learning");

    public string PoolLead => Pick(
        "メンバーが書き出したファイルを選ぶと、正答率、定着、自信の当たり具合、難しい問題をまとめます。ファイルの中身はこのブラウザーの外に出ません。",
        "Choose the files that your people saved: first tries, retention, calibration and the hardest drills, put together. Nothing leaves this browser.");

    public string PoolNeedsScript => Pick("集計はこのブラウザーの中で行うため、スクリプトが必要です。", "The figures are worked out in this browser, so this needs scripts.");

    public string PoolChoose => Pick("ファイルを選ぶ（複数可）", "Choose files (several at once)");

    public string PoolPeople => Pick("人ごと", "By person");

    public string PoolPerson => Pick("ファイル", "File");

    public string PoolAnswers => Pick("答え", "Answers");

    public string PoolFirstTry => Pick("最初の正答率", "Right at first try");

    public string PoolRetention => Pick("7日後以降の正答率", "Right after 7 days or more");

    public string PoolConfidence => Pick("自信の平均", "Mean confidence");

    public string PoolEveryone => Pick("全員", "Everyone");

    public string PoolCalibration => Pick("自信と正答率", "Confidence and hits");

    public string PoolCalibrationSays => Pick("自信の数字と正答率が近いほど、自分の理解を正しくつかめています。", "The nearer the two, the better people know what they know.");

    public string PoolSaid => Pick("自信", "Confidence");

    public string PoolHit => Pick("実際の正答率", "Right");

    public string PoolHardest => Pick("難しい問題", "Hardest drills");

    public string PoolDrill => Pick("ドリル", "Drill");

    public string PoolTried => Pick("解いた人", "People");

    public string PoolCsv => Pick("CSVで保存", "Save as CSV");

    public string PoolForLeader => Pick("リーダー向け：チームの学びを合わせて見る", "For leaders: pool your team’s learning");

    public string ContinueTitle => Pick("続きから", "Continue");

    public string DrillsByKind => Pick("ドリルを種類とレベルで選ぶ", "Drills by kind and level");

    public string AuthoredDrills => Pick("人が書いたドリル", "Written drills");

    public string DrillKindLabel => Pick("種類", "Kind");

    public string AllLabel => Pick("計", "All");

    public string LearnStart => Pick(
        "はじめての方は、30分の学習パスから始めてください。答える前に自信を決め、間違えたものから復習します。",
        "New here? Start with the 30-minute path. You say how sure you are before each answer, and reviews begin with your mistakes.");
}
