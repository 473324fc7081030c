namespace PlaybookGen.Content;

/// <summary>A value as it was written, checked against its shape, with its place.</summary>
public abstract record Written(Location At)
{
    /// <summary>Text, Markdown, a word, an id or an address.</summary>
    public sealed record Text(Location At, string Value) : Written(At);

    public sealed record Number(Location At, double Value) : Written(At);

    public sealed record Date(Location At, PartialDate Value) : Written(At);

    public sealed record YesNo(Location At, bool Value) : Written(At);

    public sealed record Items(Location At, IReadOnlyList<Written> Values) : Written(At);

    /// <summary>Keys by their canonical names; keys without a readable value are left out.</summary>
    /// <param name="Keys">Where each key stands, also of those without a value.</param>
    public sealed record Map(
        Location At, Shape.Map Shape, IReadOnlyDictionary<string, Written> Values, IReadOnlyDictionary<string, Location> Keys) : Written(At)
    {
        public bool Has(string key) => Find(key) is not null;

        public Written? Find(string key) => Shape.Find(key) is null
            ? throw new InvalidOperationException($"The format has no key '{key}' in {Shape.Name.En}.")
            : Values.GetValueOrDefault(key);

        public string? TextOf(string key) => (Find(key) as Text)?.Value;

        /// <summary>The text of a required key.</summary>
        public string Required(string key) => TextOf(key) ?? throw new InvalidOperationException($"'{key}' was not checked.");

        public double? NumberOf(string key) => (Find(key) as Number)?.Value;

        public int? WholeOf(string key) => (int?)NumberOf(key);

        public PartialDate? DateOf(string key) => (Find(key) as Date)?.Value;

        public bool? YesNoOf(string key) => (Find(key) as YesNo)?.Value;

        public T? WordOf<T>(string key)
            where T : struct, Enum => TextOf(key) is { } word ? FormatWord.Find<T>(word) : null;

        public IReadOnlyList<T> WordsOf<T>(string key)
            where T : struct, Enum => [.. TextsOf(key).Select(word => FormatWord.Find<T>(word)).OfType<T>()];

        public Map? MapOf(string key) => Find(key) as Map;

        /// <summary>The texts of a list; empty when the key isn't there.</summary>
        public IReadOnlyList<string> TextsOf(string key) => [.. ItemsOf(key).OfType<Text>().Select(text => text.Value)];

        /// <summary>The maps of a list; empty when the key isn't there.</summary>
        public IEnumerable<Map> MapsOf(string key) => ItemsOf(key).OfType<Map>();

        public IReadOnlyList<Written> ItemsOf(string key) => (Find(key) as Items)?.Values ?? [];
    }
}
