// The search itself: what stands as it was typed first, then near, then apart, then most of it.

const tiers = ["exact", "near", "apart", "most"];

// The part of the weight of the query's pieces that must be there.
const most = 0.75;

async function wordsOf(c, parsed) {
  const words = await Promise.all(parsed.map(async word => ({ ...word, forms: await formsOf(c, word.text, word) })));
  for (const word of words) {
    for (const form of word.forms) {
      for (const unit of form.units) {
        if (unit.script !== "word" || word.phrase) continue;
        const isLast = unit === form.units[form.units.length - 1];
        unit.others = text => word.edits ? distance(text, unit.text) <= word.edits
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

/** Whether each word's pieces stand together, so that the hit is called near. */
const isNear = (c, hit) => closeness(c, hit.lists) >= 0.5;

/** Documents with most of the pieces, by the pieces' rarity; a piece that stands nowhere weighs the most. */
async function hitsOfMost(c, pieces, allowed, check) {
  await Promise.all(pieces.map(piece => matchAll(c, [piece], allowed, check)));
  const found = pieces.map(piece => documentsOf(c, piece) || new Map());
  const weights = found.map(documents => rarity(c, documents.size));
  const all = weights.reduce((a, b) => a + b, 0), sums = new Map();
  found.forEach((documents, i) => {
    for (const document of documents.keys()) if (!allowed || allowed(document)) sums.set(document, (sums.get(document) || 0) + weights[i]);
  });
  return [...sums].filter(([, sum]) => sum >= most * all).map(([document]) => {
    const there = pieces.map((_, i) => i).filter(i => found[i].has(document));
    if (there.length < 2) return undefined;
    const words = there.map(i => pieces[i]), lists = there.map(i => found[i].get(document));
    return { document, lists, words, tier: 3, score: scoreOf(c, document, words, lists, there.map(i => found[i].size)) };
  }).filter(Boolean);
}

/**
 * The ways to read a query, from the strictest to the loosest, each a function that gives hits; the next is asked when those before
 * gave nothing that the texts bear out.
 */
async function waysOf(c, parsed, allowed, check) {
  const words = await wordsOf(c, parsed.filter(word => word.presence !== "-"));
  for (const word of await wordsOf(c, parsed.filter(word => word.presence === "-"))) {
    const { documents: out } = await matchAll(c, [word], undefined, check), before = allowed;
    allowed = document => !out.has(document) && (!before || before(document));
  }
  const must = words.filter(word => word.presence === "+");
  const needed = must.length ? must : words;
  const ways = needed.length ? [() => hitsOf(c, needed, allowed, check, 0)] : [];
  const isSame = (a, b) => a.length === b.length && a.every((word, i) => word.text === b[i].text);
  if (!needed.some(word => word.phrase || word.field)) {
    let before = needed;
    for (const inPairs of [false, true]) {
      const texts = [...new Set(needed.flatMap(word => piecesOf(word.text, inPairs)))];
      const pieces = await wordsOf(c, texts.map(text => ({ text, presence: "", phrase: false, edits: 0, boost: 1 })));
      if (!pieces.length || isSame(pieces, before)) continue;
      before = pieces;
      ways.push(async () => (await hitsOf(c, pieces, allowed, check, 2)).map(hit => isNear(c, hit) ? { ...hit, tier: 1 } : hit));
    }
    if (before.length > 2) ways.push(() => hitsOfMost(c, before, allowed, check));
  }
  const optional = words.filter(word => !needed.includes(word));
  return { allowed, ways: ways.map(way => async () => addOptional(c, optional, await way(), check)) };
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

function kindOf(c, document) {
  let rest = document;
  return c.kinds.find(([, count]) => (rest -= count) < 0)[0];
}

/** An address that also works on the file system, where a folder has no index. */
function addressOf(path) {
  const url = new URL(path.replace(/^\//, ""), siteRoot);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

function resultOf(c, hit, shown) {
  const [title, address, grade, result] = shown.record;
  const kind = kindOf(c, hit.document);
  return {
    url: addressOf(address), title, titleMarks: marksOf(shown.title), kind, score: hit.score, tier: tiers[hit.tier], field: shown.field,
    excerpt: shown.excerpt, grade: grade || undefined, result: result || undefined,
  };
}

/** What the text adds to the score: the title is the query, the writing is the same, the words are close. */
function refine(hit, shown, query) {
  const plain = text => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  const title = plain(shown.record[0]), texts = title + "\n" + plain(shown.record[4]);
  if (title === plain(query)) hit.score *= 4;
  else if (keyOf(shown.title.units) === keyOf(readUnits(query))) hit.score *= 3;
  if (hit.words.every(word => texts.includes(plain(word.text)))) hit.score *= 1.5;
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

async function searchOnce(query, options) {
  const check = () => { if (options.signal && options.signal.aborted) throw options.signal.reason; };
  const c = await contents();
  const { words, filters } = readQuery(query, c.facets);
  const tests = await facetTests(c, options.chosen || {}, filters, options.facets);
  const openTests = tests.filter(({ isOpen }) => isOpen);
  const isChosen = document => openTests.every(({ test }) => test(document));
  // The counts of a facet are of the hits that its own choices leave out, too.
  const { allowed, ways } = await waysOf(c, words, options.facets || !openTests.length ? undefined : isChosen, check);
  if (!ways.length && (openTests.length || options.facets)) {
    ways.push(() => Array.from(c.titles, (_, document) => ({ document, lists: [], words: [], tier: 0, score: 0 })).filter(hit => !allowed || allowed(hit.document)));
  }
  let all = [], taken = [], refused = 0;
  for (const way of ways) {
    all = await way();
    ({ taken, refused } = await take(c, all.filter(hit => isChosen(hit.document)).sort(byRank), options.limit || 10, check));
    if (taken.length) break;
  }
  check();
  for (const { hit, shown } of taken) refine(hit, shown, query);
  taken.sort((a, b) => byRank(a.hit, b.hit));
  const list = taken.map(({ hit, shown }) => resultOf(c, hit, shown));
  list.total = all.filter(hit => isChosen(hit.document)).length - refused;
  if (options.facets) list.facets = facetCounts(tests, all.map(hit => hit.document));
  return list;
}

/**
 * Searches the site. Options: limit (10), chosen ({facet: [value ids]}), facets (true for counts by facet), signal (an AbortSignal).
 * The promise gives the results as an array, which has `total`, and `facets` if asked for.
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

// For the tests, which hold the reading of text and queries against tests/data/search/vectors.json.
window.playbookSearch.reads = { units: readUnits, query: readQuery, pieces: piecesOf };
