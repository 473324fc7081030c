// The search itself: what stands as it was typed first, then near, then apart, then most of it.

const tiers = ["exact", "near", "apart", "most"];

async function wordsOf(c, parsed) {
  const words = await Promise.all(parsed.map(async word => ({ ...word, forms: await formsOf(c, word.text, word) })));
  for (const word of words) {
    for (const form of word.forms) {
      for (const unit of form.units) {
        if (unit.script !== "word" || word.phrase) continue;
        const isLast = unit === form.units[form.units.length - 1];
        unit.others = text => word.near ? word.near(text, unit.text)
          : (stemOf(text) === stemOf(unit.text) && /^[a-z]{4,}$/.test(unit.text)) || ((word.prefix || isLast) && unit.text.length > 1 && text.startsWith(unit.text));
      }
    }
  }
  return words.filter(word => word.forms.length > 0);
}

/** Hits for words of which all must be there: [{document, lists, score, tier, words}]. */
async function hitsOf(c, words, allowed, check, tier) {
  if (!words.length) return [];
  const { documents, counts } = await matchAll(c, words, allowed, check);
  return [...documents].map(([document, lists]) => ({ document, lists, words, tier, score: scoreOf(c, document, words, lists, counts) }));
}

/**
 * The ways to read a query, from the strictest to the loosest, as {read, adds}: a function that gives hits, for when those before gave
 * nothing that the texts bear out, and whether it adds to what they gave if that was little.
 */
async function* waysOf(c, parsed, allowed, check) {
  const words = await wordsOf(c, parsed.filter(word => word.presence !== "-"));
  for (const word of await wordsOf(c, parsed.filter(word => word.presence === "-"))) {
    const { documents: out } = await matchAll(c, [word], undefined, check), before = allowed;
    allowed = document => !out.has(document) && (!before || before(document));
  }
  const must = words.filter(word => word.presence === "+");
  const needed = must.length ? must : words, optional = words.filter(word => !needed.includes(word));
  const withOptional = read => async () => addOptional(c, optional, await read(), check);
  if (!needed.length && parsed.some(word => word.presence !== "-")) return;
  if (!needed.length) {
    const every = Array.from(c.titles, (_, document) => ({ document, lists: [], words: [], tier: 0, score: 0 }));
    yield { read: async () => every.filter(hit => !allowed || allowed(hit.document)) };
    return;
  }
  yield { read: withOptional(() => hitsOf(c, needed, allowed, check, 0)) };
  if (needed.some(word => word.phrase || word.field)) return;
  const { looserWays } = await more();
  for await (const way of looserWays(c, needed, allowed, check)) yield { ...way, read: withOptional(way.read) };
}

const plainWord = text => ({ text, presence: "", phrase: false, prefix: false, edits: 0, boost: 1 });

/** Words between spaces; a particle belongs to its neighbours: API と mTLS を使う is one phrase. */
function plainWords(query) {
  const texts = [];
  let joinsNext = false;
  for (const text of query.split(/[\s\u3000]+/).filter(Boolean)) {
    const isParticle = /^[をがのにはでとへも]$/.test(text);
    if (texts.length && (joinsNext || isParticle || /^(?:を|[がのにはでとへも][^ぁ-ん])/.test(text))) texts.push(texts.pop() + " " + text);
    else texts.push(text);
    joinsNext = isParticle;
  }
  return texts.map(plainWord);
}

async function addOptional(c, optional, hits, check) {
  for (const word of optional) {
    const { documents, counts } = await matchAll(c, [word], document => hits.some(hit => hit.document === document), check);
    for (const hit of hits) {
      const lists = documents.get(hit.document);
      if (lists) hit.score += word.boost * wordScore(c, hit.document, lists[0], counts[0], word.forms[0].units.length);
    }
  }
  return hits;
}

const byRank = (a, b) => a.tier - b.tier || b.score - a.score || a.document - b.document;

/** An address that also works on the file system, where a folder has no index. */
function addressOf(path) {
  const url = new URL(path.replace(/^\//, ""), siteRoot);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

function resultOf(c, hit, shown) {
  const [title, address, grade, result] = shown.record;
  const [kind, , kindLabel] = kindOf(c, hit.document);
  return {
    url: addressOf(address), title, titleMarks: marksOf(shown.title), kind, kindLabel, score: hit.score, tier: tiers[hit.tier], field: shown.field,
    excerpt: shown.excerpt, grade: grade || undefined, result: result || undefined,
  };
}

/** What the text adds to the score: the title is the query, the writing is the same, the words are close. */
function refine(hit, shown, query) {
  const plain = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const title = plain(shown.record[0]), texts = title + "\n" + plain(shown.record[4]);
  if (title === plain(query)) hit.score *= 4;
  else if (keyOf(shown.title.units) === keyOf(readUnits(query))) hit.score *= 3;
  if (hit.words.every(word => texts.includes(plain(word.text)))) hit.score *= 2;
  if ((shown.record[0] + "\n" + shown.record[4]).toLowerCase().includes(query.toLowerCase())) hit.score *= 2;
  if (hit.words.length > 1 && shown.stretch && shown.stretch.words === hit.words.length) hit.score *= 1 + 20 / (20 + shown.stretch.length);
}

/** Takes the best hits whose texts bear them out: [{hit, shown}], and how many of all hits did not. */
async function take(c, hits, limit, check) {
  const taken = [];
  let refused = 0;
  for (let next = 0; next < hits.length && taken.length < limit;) {
    check();
    const some = hits.slice(next, next + limit - taken.length), before = taken.length;
    next += some.length;
    const shown = await Promise.all(some.map((hit, i) => show(c, hit, hit.words, before + i < 3)));
    shown.forEach((one, i) => {
      if (one) taken.push({ hit: some[i], shown: one });
      else refused++;
    });
  }
  return { taken, refused };
}

// What is more than words: +, -, a phrase, a field or facet, a prefix, a weight.
const isLanguage = /["\u201c\u201d\uff02*\uff0a^\uff3e~\uff5e]|(?:^|[\s\u3000])[+\uff0b\uff0d-]|(?:^|[\s\u3000])[\p{L}][\p{L}\p{N}_-]*[:\uff1a]\S/u;

// With fewer pages than this that say a question as it is asked, those are added that speak of what it asks about.
const little = 3;
const isAsking = /[?？]$|(?:とは|には|方法|[すんのうい]か|[たよい良]い)。?$/;

async function searchOnce(query, { limit = 10, chosen = {}, facets, signal }) {
  const check = () => { if (signal && signal.aborted) throw signal.reason; };
  const c = await contents();
  const asksMore = isLanguage.test(query) || Object.keys(chosen).length > 0 ? await more() : undefined;
  const { words, filters } = asksMore ? asksMore.readQuery(query, c.facets)
    : { words: plainWords(query), filters: [] };
  const list = [];
  list.total = 0;
  if (!words.length && !filters.length && !Object.keys(chosen).length) return list;
  const openTests = asksMore ? await asksMore.facetTests(c, chosen, filters) : [];
  const isChosen = document => openTests.every(({ test }) => test(document));
  // The counts of a facet are of the hits that its own choices leave out, too.
  let all = [], found = { taken: [], refused: 0 };
  for await (const { read, adds } of waysOf(c, words, facets || !openTests.length ? undefined : isChosen, check)) {
    const count = found.taken.length;
    if (count && !adds) continue;
    const known = new Set(count ? all.map(hit => hit.document) : []), hits = (await read()).filter(hit => !known.has(hit.document));
    const next = await take(c, hits.filter(hit => isChosen(hit.document)).sort(byRank), limit - count, check);
    // What the choices leave nothing of still has its counts.
    if (next.taken.length || !all.length) {
      all = count ? [...all, ...hits] : hits;
      found = { taken: [...found.taken, ...next.taken], refused: (count ? found.refused : 0) + next.refused };
    }
    if (found.taken.length && (adds || found.taken.length >= little || !isAsking.test(query))) break;
  }
  check();
  for (const { hit, shown } of found.taken) refine(hit, shown, query);
  list.push(...found.taken.sort((a, b) => byRank(a.hit, b.hit)).map(({ hit, shown }) => resultOf(c, hit, shown)));
  list.total = all.filter(hit => isChosen(hit.document)).length - found.refused;
  if (facets) list.facets = more().then(({ facetCounts }) => facetCounts(c, chosen, filters, all.map(hit => hit.document)));
  return list;
}

/**
 * Searches the site. Options: limit (10), chosen ({facet: [value ids]}), facets (true for counts by facet), signal (an AbortSignal).
 * The promise gives the results as an array, which has `total`, and if asked for `facets`, a promise of them.
 */
window.playbookSearch = async (query, options = {}) => {
  try {
    return await searchOnce(query, options);
  } catch (error) {
    if (!(error instanceof StaleIndex)) throw error;
    startAnew();
    return searchOnce(query, options);
  }
};

/** Reads what every search needs, before the first is asked. */
window.playbookSearch.warm = contents;

/** The labels of terms most like a query that found nothing. */
window.playbookSearch.nearest = async query => (await more()).nearest(await contents(), query);

// For the tests, which hold the reading of text and queries against tests/data/search/vectors.json.
window.playbookSearch.reads = async () => ({ units: readUnits, ...(await more()).reads });
