// What a query settles for.

// The part of the weight of the query's pieces that must be there.
const most = 0.75;

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

