using System.Text.RegularExpressions;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>
/// Draws queries of known answer from pages: what a reader might type who has seen the page. The answer is every page that holds the
/// words (as <c>text.includes</c> would say, which is what users of such sites expect); queries with many answers are left out.
/// </summary>
sealed class QueryDrawing
{
    const int MostAnswers = 10;
    const int TriesPerQuery = 80;
    const string Japanese = "ぁ-ゖァ-ヺー一-鿿々";

    static readonly string[] Foreign =
    [
        "盆栽の剪定時期", "富士山の登山道", "味噌汁の作り方", "カレーライスの隠し味", "平安時代の和歌", "犬の散歩のしつけ", "確定申告 医療費控除", "新幹線の座席指定",
        "赤ちゃんの夜泣き", "紫陽花の挿し木", "温泉旅館の露天風呂", "将棋の名人戦", "納豆の賞味期限", "相撲の番付", "ピアノの調律", "スキー場の積雪", "花粉症の薬", "浮世絵の展覧会",
    ];

    static readonly string[] Questions = ["{0}を{1}するには？", "{0}の{1}のしかた", "{0}を{1}したい", "{0}の{1}について教えてください", "どうやって{0}を{1}するの？", "{0}を{1}するにはどうすればいいですか"];

    readonly string[] titles;
    readonly string[] texts;
    readonly string[] plain;
    readonly List<SearchQuery> queries = [];

    // A fixed sequence, so that a corpus always gives the same queries (Knuth's multiplier, 64 bits).
    ulong state = 20260101;

    QueryDrawing(IReadOnlyList<(string Title, string Text)> pages)
    {
        titles = [.. pages.Select(page => page.Title)];
        texts = [.. pages.Select(page => page.Text)];
        plain = [.. pages.Select(page => Writing.Plain(page.Title + "\n" + page.Text))];
    }

    /// <param name="each">So many of each kind, if the pages give them.</param>
    public static IReadOnlyList<SearchQuery> Draw(IReadOnlyList<(string Title, string Text)> pages, int each)
    {
        var drawing = new QueryDrawing(pages);
        drawing.Fill("fragment", each, page => drawing.Part(page, $"[{Japanese}]{{8,}}", 4, 12));
        drawing.Fill("title", each, drawing.Title);
        drawing.Fill("two words", each, drawing.Two);
        drawing.Fill("mixed scripts", each, page => drawing.Exact(page, $"[{Japanese}]{{1,6}}[A-Za-z0-9][A-Za-z0-9.]*[A-Za-z0-9][{Japanese}]{{1,6}}"));
        drawing.Fill("variants", each, drawing.Variant);
        drawing.Fill("question", each, drawing.Question);
        drawing.queries.AddRange(Foreign.Where(topic => drawing.Holding(topic.Split(' ', 'の')).Count == 0).Select(topic => new SearchQuery("nothing there", topic, [])));
        return drawing.queries;
    }

    void Fill(string kind, int count, Func<int, (string Text, IReadOnlyList<int> Expected)?> make)
    {
        int found = 0;
        for (int tries = 0; found < count && tries < count * TriesPerQuery; tries++)
        {
            if (make(Next(titles.Length)) is not var (text, expected) || expected.Count is 0 or > MostAnswers || queries.Any(query => query.Text == text)) continue;
            queries.Add(new SearchQuery(kind, text, expected));
            found++;
        }
    }

    (string Text, IReadOnlyList<int> Expected)? Title(int page) =>
        (titles[page], [.. Enumerable.Range(0, titles.Length).Where(other => titles[other] == titles[page])]);

    (string Text, IReadOnlyList<int> Expected)? Part(int page, string pattern, int least, int most)
    {
        if (Pick(page, pattern) is not { } run) return null;
        int length = least + Next(Math.Min(most, run.Length) - least + 1);
        string text = run.Substring(Next(run.Length - length + 1), length);
        return (text, Holding(text));
    }

    (string Text, IReadOnlyList<int> Expected)? Exact(int page, string pattern) => Pick(page, pattern) is { } text ? (text, Holding(text)) : null;

    (string Text, IReadOnlyList<int> Expected)? Two(int page)
    {
        const string Word = "[ァ-ヺー]{3,}|[一-鿿々]{2,}";
        if (Pick(page, Word) is not { } one || Pick(page, Word) is not { } other || one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)) return null;
        return ($"{one} {other}", Holding(one, other));
    }

    (string Text, IReadOnlyList<int> Expected)? Variant(int page)
    {
        if (Pick(page, $"[一-鿿ァ-ヺー]{{0,6}}[ァ-ヺー]{{4,}}[{Japanese}]{{0,4}}|[{Japanese}]{{2,5}}[A-Za-z]{{3,}}[{Japanese}]{{0,4}}") is not { } text) return null;
        Func<string, string>[] ways = [Writing.HalfWidth, Writing.Hiragana, Writing.FullWidth, Writing.WithoutLastLongVowel];
        string changed = ways[Next(ways.Length)](text);
        return changed == text ? null : (changed, [.. Holding(text).Union(Holding(changed)).Order()]);
    }

    (string Text, IReadOnlyList<int> Expected)? Question(int page)
    {
        if (Pick(page, "([ァ-ヺー]{3,}|[一-鿿]{2,})を([一-鿿]{2}|[ァ-ヺー]{3,})(?=する|し|できる|され)") is not { } text) return null;
        string[] parts = text.Split('を');
        return (string.Format(null, Questions[Next(Questions.Length)], parts[0], parts[1]), Holding(text));
    }

    string? Pick(int page, string pattern)
    {
        MatchCollection found = Regex.Matches(texts[page], pattern);
        return found.Count == 0 ? null : found[Next(found.Count)].Value;
    }

    IReadOnlyList<int> Holding(params string[] words)
    {
        string[] wanted = [.. words.Select(Writing.Plain)];
        return [.. Enumerable.Range(0, plain.Length).Where(page => wanted.All(word => plain[page].Contains(word, StringComparison.Ordinal)))];
    }

    int Next(int below)
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        return (int)((state >> 33) % (ulong)Math.Max(1, below));
    }
}
