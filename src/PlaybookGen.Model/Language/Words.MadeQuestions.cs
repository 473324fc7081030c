namespace PlaybookGen.Model;

/// <summary>Questions, hints and reasons of the drills about one case.</summary>
public sealed partial class Words
{
    public string InvertState => Pick("望ましくない状態", "Undesirable state");

    public string InvertQuestion => Pick(
        "この状態を変えるための中間目的として使える文はどれですか。やること（施策）でも別の困りごとでもなく、代わりに成り立っていてほしい状態を選びます。",
        "Which sentence can stand as an objective against this state: nothing done, no other trouble, but what should hold instead?");

    public string InvertHintWho => Pick("この状態で困っているのは誰で、何ができずにいるでしょうか。", "Who suffers from this state, and what can they not do?");

    public string InvertHintRest => Pick(
        "やること（施策）と、隣り合う別の困りごとを外してみてください。",
        "Strike out what is done (tactics), and what is another trouble beside it.");

    public string InvertRight(string label) => Pick($"この事例が「{label}」を反転して置いた中間目的です。見て確かめられる状態になっています。", $"The objective that this case set to turn “{label}” round: a state that can be seen.");

    public string InvertDeed(string label, string state) => Pick(
        $"「{label}」に対して別の事例が行ったこと（施策）です。反転した状態は「{state}」でした。",
        $"What another case did against “{label}”; the state that it was to bring about: {state}");

    public string InvertBad(string label) => Pick($"これも望ましくない状態です。「{label}」とつながっていますが、反転していません。", $"Undesirable too. It goes with “{label}” but doesn’t turn it round.");

    public string InvertExplains(string label, string state) => Pick(
        $"この事例は、「{label}」に対して「{state}」を中間目的に置きました。打ち消すだけでなく、代わりに何が起きているかを書くと、打ち手を考えられます。",
        $"Against “{label}” this case set the objective “{state}”. Saying what happens instead, rather than denying it, leads to tactics.");

    public string InvertFollowUp => Pick("あなたの顧客でこの状態が起きたら、反転した文をどう書きますか。", "How would you word the state that turns this round for a customer of yours?");

    public string InvertOther(string other, string label) => Pick(
        $"望ましい状態ですが、「{other}」を反転したものです。「{label}」は残ったままです。",
        $"A good state, but it turns “{other}” round. “{label}” stays as it is.");

    public string CauseQuestion(string organisations) => Pick(
        $"この状態を抱えた{organisations}組織の事例を調べました。この状態から起きるとされ、実際に一緒に見つかっているのはどれですか。",
        $"The cases of {organisations} organisations had this state. Which one follows from it, and was in fact found with it?");

    public string CauseHint => Pick("この状態が続いたとき、困る人の行動がどう変わるかを思い浮かべます。", "Think of how people act when this state goes on.");

    public string CauseHintRest => Pick("残りの三つは、この状態を抱えた組織のどこでも見つかっていません。", "The other three were found in none of these organisations.");

    public string CauseRight(string label, int both, int organisations) => Pick(
        $"「{label}」を抱えた{organisations}組織のうち、{both}組織で見つかりました。因果の図でも、「{label}」からつながっています。",
        $"Of {organisations} organisations with “{label}”, {both} had it too, and the map of causes draws the link.");

    public string CauseElsewhere(string label, int organisations) => Pick(
        $"「{label}」を抱えた{organisations}組織のどこでも見つかっていません。次の事例で見つかった状態です。",
        $"None of the {organisations} organisations with “{label}” had it. It was found here:");

    public string CauseExplains(string from, string to) => Pick(
        $"「{to}」に気づいたときは、その手前に「{from}」がないかを確かめます。手前を変えないと、同じことが繰り返されます。",
        $"On meeting “{to}”, check whether “{from}” stands before it. Unless that changes, it comes back.");

    public string CauseFollowUp(string to) => Pick($"あなたの顧客で「{to}」が起きているなら、手前にある状態は何ですか。", $"If “{to}” happens with a customer of yours, which state stands before it?");

    public string TacticQuestion => Pick("この中間目的のために行われた施策はどれですか。", "Which tactic was carried out for this objective?");

    public string TacticServesHint => Pick("望ましくない状態が続く理由を一つ挙げ、その理由をなくす施策を探します。", "Name a reason why the undesirable state goes on, and look for what takes it away.");

    public string TacticRight(string obstacle, int organisations) => Pick(
        $"「{obstacle}」に対して、{organisations}組織がこの施策を行っています。",
        $"Against “{obstacle}”, {organisations} organisations used this tactic.");

    public string TacticWrong(string obstacle, string state) => Pick(
        $"「{obstacle}」に対して、「{state}」のために別の事例が行った施策です。",
        $"Another case used it against “{obstacle}”, so that: {state}.");

    public string TacticExplains(string label, string action) => Pick(
        $"この事例では「{label}」を次の形で行いました：{action}",
        $"In this case “{label}” took this form: {action}");

    public string TacticFollowUp => Pick("同じ中間目的を、あなたの顧客ではどの施策で目指しますか。何が違うからですか。", "Which tactic would you use for the same objective with a customer of yours, and because of what difference?");

    public string SignalQuestion => Pick("この言葉の奥で、まず確かめるべき状態はどれですか。", "Which state behind these words would you check first?");

    public string SignalHintBehind => Pick("言葉をそのまま言い換えず、そう言わせている事情を一つ挙げてみてください。", "Don’t reword it: name a circumstance that makes one say it.");

    public string SignalHintRest => Pick("ほかの三つの状態なら、お客様は何と言うでしょうか。", "What would the customer say in each of the other three states?");

    public string SignalRight => Pick("事例では、この言葉の奥にこの状態がありました。", "In the case, this was behind the words.");

    public string SignalWrong(string said) => Pick($"この状態なら、たとえば「{said}」のような言葉になります。", $"In that state one would rather say “{said}”.");

    public string SignalExplains(string said, string label) => Pick(
        $"「{said}」は「{label}」という状態の現れでした。言葉に直接答える前に、その状態を確かめます。",
        $"“{said}” showed the state “{label}”. Check the state before answering the words.");

    public string SignalFollowUp => Pick("この状態を確かめるために、次に何を尋ねますか。", "What would you ask next to check it?");

    public string SignalFollowUpWith(string question) => Pick($"確かめる問いを一つ考え、次の例と比べてください。「{question}」", $"Think of a question that checks it, then compare: “{question}”");

    public string GpoQuestion(Principle principle) => Pick($"空欄の「{Of(principle)}」に当たる行動はどれですか。", $"Which action belongs into the empty “{Of(principle)}”?");

    public string GpoHint(Principle principle) => principle switch
    {
        Principle.Goal => Pick("誰と誰が、何に合意したかが読み取れる行動を探します。", "Look for who agreed with whom, on what."),
        Principle.Pair => Pick("一人ずつ、使うところを見ている行動を探します。", "Look for one person at a time being watched at work."),
        _ => Pick("日付があり、ほかの人に見られる場を探します。", "Look for a day on which others will see it."),
    };

    public string GpoHintRest => Pick("残りの三つが、目標・伴走・機会のどれか、またはどれでもないかを言ってみてください。", "Say of each other action: goal, pair support, opportunity or none.");

    public string GpoRight(Principle principle) => Pick($"この事例の「{Of(principle)}」です。", $"It is the case’s {Of(principle)}.");

    public string GpoWrong(Principle principle) => Pick($"大切な行動ですが、これは別の事例の「{Of(principle)}」です。", $"It matters, but it is the {Of(principle)} of another case.");

    public string GpoNone(string tactic) => Pick($"別の事例の「{tactic}」で、三つのどれにも当たりません。", $"“{tactic}” of another case; it is none of the three.");

    public string GpoExplains(Principle principle, string tactic) => Pick(
        $"この事例では「{tactic}」が{Of(principle)}の役を担いました。三つは一つずつでは働きにくく、組にして置かれています。",
        $"Here “{tactic}” was the {Of(principle)}. The three hardly work one by one and were set together.");

    public string GpoFollowUp(Principle principle) => Pick($"あなたの顧客の「{Of(principle)}」を、誰が・いつ・何をするかまで一文で書いてください。", $"Write the {Of(principle)} of a customer of yours: who does what, and when.");

    public string PredictNext => Pick("次の局面で、チームが新しく加えた施策はどれですか。", "Which tactic did the team add in the next phase?");

    public string PredictFor => Pick("この中間目的のために、次の局面で加えた施策はどれですか。", "Which tactic was added for this objective in the next phase?");

    public string PredictHintLearned => Pick("「わかったこと」の中で、まだ手が打たれていない困りごとを一つ選びます。", "Find the trouble in what was learned that nothing answers yet.");

    public string PredictHintRest => Pick("それぞれの施策について、それで消える困りごとを一言で言ってみてください。", "Say of each tactic which trouble it takes away.");

    public string PredictRight(string state) => Pick($"「{state}」という中間目的のために加えました。", $"It was added to bring about: {state}.");

    public string PredictWrong(string state) => Pick($"別の事例が「{state}」のために行った施策です。", $"Another case used it to bring about: {state}.");

    public string PredictExplains(string label, string action, string state) => Pick(
        $"次の局面では「{label}」を加えました（{action}）。ねらいは「{state}」です。",
        $"The next phase added “{label}” ({action}), so that: {state}.");

    public string PredictResult(string result) => Pick($"その局面の評価：{result}", $"How that phase went: {result}");

    public string PredictFollowUp => Pick("同じことがわかったとき、あなたの顧客なら、ほかにどんな手がありますか。", "With the same lesson, what else could you do with a customer of yours?");

    public string DropQuestion(int proposed) => Pick(
        $"この計画のために、ほかの事例から{(proposed == 3 ? "三" : "四")}つの施策を候補に挙げました。上の中間目的のどれにも効かず、捨てるべきものはどれですか。",
        $"{(proposed == 3 ? "Three" : "Four")} tactics of other cases are proposed for this plan. Which of them serves none of the objectives above, and should be dropped?");

    public string DropHint => Pick("施策を一つずつ、どの中間目的のためかを言ってみてください。", "Say of each tactic which objective it is for.");

    public string DropHintRest => Pick("良い施策かどうかではなく、この勝利条件に近づくかどうかで選びます。", "Don’t ask whether it is good, but whether it brings this win condition nearer.");

    public string DropRight(string state) => Pick($"別の事例で「{state}」のために行われた施策で、ここで望む状態のどれにもつながりません。", $"Another case did it so that: {state}. It serves nothing that is wanted here.");

    public string DropWrong(string obstacle, string state) => Pick(
        $"複数の組織が「{obstacle}」に対して行っている施策で、ここでも「{state}」のための候補になります。次の事例が行いました。",
        $"Several organisations use it against “{obstacle}”; here it is a candidate for: {state}. This case did it:");

    public string DropExplains => Pick(
        "ほかの事例で効いた施策でも、中間目的につながらなければ、時間と注意を奪うだけになります。",
        "What worked elsewhere only costs time and attention where it serves no objective.");

    public string DropFollowUp => Pick("あなたの計画で、どの中間目的にも線が引けない施策は何ですか。", "Which tactic of a plan of yours can’t be linked to any objective?");
}
