// What a query settles for.

// The part of the weight of the query's pieces that must be there.
const most = 0.75;

/** Whether each word's pieces stand together, so that the hit is called near. */
const isNear = (c, hit) => closeness(c, hit.lists) >= 0.5;

// Less will do where the pieces make up this part of the title.
const mostOfTitle = 0.5;
const leastWithTitle = 0.5;

/** Which part of a document's title some pieces make up. */
function titleShare(c, document, pieces, lists) {
  const titlesEnd = c.first[1][0];
  const units = pieces.reduce((sum, piece, i) => sum + ([...lists[i].keys()].some(window => window < titlesEnd) ? piece.forms[0].units.length : 0), 0);
  return units / titleUnits(c, document);
}

/**
 * Documents with most of the pieces, by the pieces' rarity, or with fewer that are the subject of the title; a piece that stands nowhere
 * weighs the most.
 */
async function hitsOfMost(c, pieces, allowed, check) {
  await Promise.all(pieces.map(piece => matchAll(c, [piece], allowed, check)));
  const found = pieces.map(piece => documentsOf(c, piece) || new Map());
  const weights = found.map(documents => rarity(c, documents.size));
  const all = weights.reduce((a, b) => a + b, 0), sums = new Map();
  found.forEach((documents, i) => {
    for (const document of documents.keys()) if (!allowed || allowed(document)) sums.set(document, (sums.get(document) || 0) + weights[i]);
  });
  return [...sums].map(([document, sum]) => {
    if (sum < leastWithTitle * all) return undefined;
    const there = pieces.map((_, i) => i).filter(i => found[i].has(document));
    const words = there.map(i => pieces[i]), lists = there.map(i => found[i].get(document));
    if ((sum < most * all || there.length < 2) && titleShare(c, document, words, lists) < mostOfTitle) return undefined;
    return { document, lists, words, tier: 3, score: scoreOf(c, document, words, lists, there.map(i => found[i].size)) };
  }).filter(Boolean);
}
