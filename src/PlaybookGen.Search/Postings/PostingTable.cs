using PlaybookGen.Model;

namespace PlaybookGen.Search;

/// <summary>
/// All terms of some neighbouring documents. A term is a word, or two signs that touch; signs at the end of a run, and signs after a
/// weak word (3年, A社), are terms too. A digit after the signs says which of them carries the long vowel mark (1 the first, 2 the
/// second, 3 both), so that サーバ and サーバー are neighbours. Katakana is kept apart from hiragana, which is everywhere. <c>assets/engine/fold.js</c> makes the same terms of a query.
/// </summary>
sealed class PostingTable
{
    const int Fields = 5;

    readonly Dictionary<TermKey, WindowList> lists = [];
    readonly Dictionary<string, int> wordNumbers = new(StringComparer.Ordinal);
    readonly List<string> words = [];
    readonly List<DocumentCuts> cuts = [];
    readonly int[] used = new int[Fields];

    public IReadOnlyList<DocumentCuts> Cuts => cuts;

    /// <summary>The terms with their windows, numbered within these documents and each field.</summary>
    public IEnumerable<(string Term, WindowList Windows)> Lists => lists.Select(pair => (pair.Key.Text(words), pair.Value));

    public static PostingTable Of(IEnumerable<SearchDocument> documents)
    {
        var table = new PostingTable();
        foreach (SearchDocument document in documents) table.Add(document);
        return table;
    }

    /// <summary>The texts of the fields, in the order of <see cref="Field"/>.</summary>
    public static IReadOnlyList<string> Texts(SearchDocument document) =>
        [document.Title, document.Tags, document.Outcome, document.Tactics, document.Body];

    void Add(SearchDocument document)
    {
        IReadOnlyList<string> texts = Texts(document);
        var starts = new int[Fields][];
        int titleUnits = 0;
        for (int field = 0; field < Fields; field++)
        {
            IReadOnlyList<Unit> units = Tokeniser.Read(texts[field]);
            AddTerms(units, field);
            starts[field] = Starts(units);
            used[field] += starts[field].Length;
            if (field == (int)Field.Title) titleUnits = units.Count;
        }

        cuts.Add(new DocumentCuts(starts, titleUnits));
    }

    void AddTerms(IReadOnlyList<Unit> units, int field)
    {
        for (int i = 0; i < units.Count; i++)
        {
            Unit unit = units[i];
            int window = used[field] + (unit.Position / Windows.Units);
            int code = Code(unit);
            int sign = i + 1 < units.Count && units[i + 1].IsSign && units[i + 1].Position == unit.Position + 1 ? Code(units[i + 1]) : 0;
            if (!unit.IsSign) Add(code, 0);
            if (unit.IsSign ? sign != 0 : sign != 0 && IsWeak(unit.Text)) Add(code, sign);
            else if (unit.IsSign && unit.Script != UnitScript.Hiragana) Add(code, 0);

            void Add(int first, int second)
            {
                var key = new TermKey(first, second);
                if (!lists.TryGetValue(key, out WindowList? list)) lists.Add(key, list = new WindowList());
                list.Add((window * 8) + field);
            }
        }
    }

    int Code(Unit unit)
    {
        if (unit.IsSign) return ((char.ConvertToUtf32(unit.Text, 0) + (unit.Script == UnitScript.Katakana ? Fold.KanaDistance : 0)) * 2) + (unit.IsLong ? 1 : 0);
        if (!wordNumbers.TryGetValue(unit.Text, out int number))
        {
            wordNumbers.Add(unit.Text, number = TermKey.FirstWord + words.Count);
            words.Add(unit.Text);
        }

        return number;
    }

    /// <summary>Words that say little without the sign after them: 3年, A社.</summary>
    static bool IsWeak(string word) => word.Length <= 2 || word.All(char.IsAsciiDigit);

    static int[] Starts(IReadOnlyList<Unit> units)
    {
        if (units.Count == 0) return [];
        var starts = new int[(units[^1].Position / Windows.Units) + 1];
        int window = 0;
        foreach (Unit unit in units)
            for (; unit.Position >= window * Windows.Units; window++)
                starts[window] = window == 0 ? 0 : unit.Start;
        return starts;
    }
}
