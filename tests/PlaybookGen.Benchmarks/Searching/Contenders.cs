using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Playwright;
using PlaybookGen.Browser.Machine;
using PlaybookGen.Model;
using PlaybookGen.Search;

namespace PlaybookGen.Benchmarks.Searching;

/// <summary>Makes the index of each contender, all from the same pages, in one folder to be served.</summary>
static class Contenders
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Terms of two neighbouring signs for Japanese, words for the rest: the best that was found for MiniSearch (0.83 recall with all terms required).</summary>
    const string Bigrams =
        """
        const tokenize = text => (text.normalize('NFKC').toLowerCase().match(/[a-z0-9]+|[ぁ-ヿ一-鿿々]+/g) || [])
          .flatMap(run => /^[a-z0-9]/.test(run) || run.length < 2 ? [run] : Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)));
        const options = { fields: ['title', 'text'], tokenize, processTerm: term => term, searchOptions: { combineWith: 'AND', boost: { title: 3 } } };
        """;

    public static Contender Ours(string folder, SearchInput input)
    {
        var cost = IndexCost.Of(() =>
        {
            Directory.CreateDirectory(Path.Combine(folder, SearchIndex.Folder));
            foreach (var file in SearchIndex.Build(input)) File.WriteAllBytes(Path.Combine(folder, file.Path), file.Bytes.Span);
        });
        File.WriteAllText(Path.Combine(folder, "ours.json"), JsonSerializer.Serialize(input.Documents.Select(document => document.Address), Plain));
        Write(folder, "ours.html", "<script src='data/search/search.js'></script>", "window.find = async query => (await playbookSearch(query, { limit: 10 })).map(result => new URL(result.url).pathname);");
        return new Contender("PlaybookGen", "ours.html", cost, SearchIndex.Folder);
    }

    /// <param name="modules">A folder in which <c>npm install pagefind</c> was run.</param>
    public static async Task<Contender> PagefindAsync(string folder, IReadOnlyList<(string Title, string Text)> pages, string modules)
    {
        string site = Path.Combine(folder, "pages");
        for (int i = 0; i < pages.Count; i++)
        {
            string page = Directory.CreateDirectory(Path.Combine(site, FormattableString.Invariant($"{i}"))).FullName;
            var text = pages[i].Text.Split('\n').Select(line => "<p>" + WebUtility.HtmlEncode(line) + "</p>\n");
            await File.WriteAllTextAsync(Path.Combine(page, "index.html"), $"<!doctype html><html lang=ja><meta charset=utf-8><title>{WebUtility.HtmlEncode(pages[i].Title)}</title><body><h1>{WebUtility.HtmlEncode(pages[i].Title)}</h1>\n{string.Concat(text)}</body></html>");
        }

        var cost = await IndexCost.OfAsync($"'{Path.Combine(modules, "node_modules", ".bin", "pagefind")}' --site '{site}' --output-path '{Path.Combine(folder, "pagefind")}'");
        Write(folder, "pagefind.html", "", """
            let engine;
            window.find = async query => {
              engine ||= await import('/pagefind/pagefind.js');
              const { results } = await engine.search(query);
              return (await Promise.all(results.slice(0, 10).map(result => result.data()))).map(data => Number(data.url.match(/(\d+)\/(?:index.html)?$/)[1]));
            };
            """);
        return new Contender("Pagefind", "pagefind.html", cost, "pagefind");
    }

    /// <param name="modules">A folder in which <c>npm install minisearch</c> was run.</param>
    public static async Task<Contender> MiniSearchAsync(string folder, IReadOnlyList<(string Title, string Text)> pages, string modules, Uri address, IBrowserContext context)
    {
        string own = Directory.CreateDirectory(Path.Combine(folder, "minisearch")).FullName;
        File.Copy(Path.Combine(modules, "node_modules", "minisearch", "dist", "umd", "index.js"), Path.Combine(own, "minisearch.js"), overwrite: true);
        await File.WriteAllTextAsync(Path.Combine(folder, "documents.json"), JsonSerializer.Serialize(pages.Select((page, id) => new { id, title = page.Title, text = page.Text }), Plain));
        Write(folder, "make-minisearch.html", "<script src='minisearch/minisearch.js'></script>", Bigrams + """
            window.make = async () => {
              const documents = await (await fetch('documents.json')).json(), begin = performance.now(), index = new MiniSearch(options);
              index.addAll(documents);
              const text = JSON.stringify(index);
              return { seconds: (performance.now() - begin) / 1000, text };
            };
            """);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, "make-minisearch.html").AbsoluteUri);
        var made = await page.EvaluateAsync<JsonElement>("() => make()");
        await page.CloseAsync();
        await File.WriteAllTextAsync(Path.Combine(own, "index.json"), made.GetProperty("text").GetString());
        Write(folder, "minisearch.html", "<script src='minisearch/minisearch.js'></script>", Bigrams + """
            let index;
            window.find = async query => {
              index ||= MiniSearch.loadJSON(await (await fetch('minisearch/index.json')).text(), options);
              return index.search(query).slice(0, 10).map(result => result.id);
            };
            """);
        return new Contender("MiniSearch, bigrams", "minisearch.html", new IndexCost(made.GetProperty("seconds").GetDouble(), made.GetProperty("seconds").GetDouble()), "minisearch");
    }

    static void Write(string folder, string name, string head, string script)
    {
        File.WriteAllText(Path.Combine(folder, name + ".js"), script);
        File.WriteAllText(Path.Combine(folder, name), $"<!doctype html><html lang=ja><meta charset=utf-8><title>{name}</title>{head}<script src='{name}.js'></script></html>");
    }
}
