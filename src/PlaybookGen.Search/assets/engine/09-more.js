// What few searches need is read from a file of its own: the query language, looser ways to read a query, facets.

let morePromise;

function more() {
  if (!morePromise) {
    morePromise = contents().then(({ version }) => loadScript("more", "?v=" + version)).then(({ packed: make }) => make({
      fields, readUnits, json, matchAll, documentsOf, wordsOf, hitsOf, scoreOf, rarity, closeness, titleUnits, plainWord,
    }));
    morePromise.catch(() => { morePromise = undefined; });
  }
  return morePromise;
}
