// BM25, field by field: each field's share grows with the windows that hold the word, up to the field's weight.

const fieldWeights = [6, 2.5, 2, 1.6, 1];
const k1 = 1.2;
const b = 0.6;

/** How rare a word is that stands in so many of the documents. */
const rarity = (c, count) => Math.log(1 + (c.documents - count + 0.5) / (count + 0.5));

const titleUnits = (c, document) => 2 ** (c.titles.charCodeAt(document) - 97);

/** The score of one word in one document. `at` is a map from its windows to the weight of the form that stands there. */
function wordScore(c, document, at, count, units) {
  const counts = [0, 0, 0, 0, 0];
  let weight = 0;
  for (const [window, formWeight] of at) {
    counts[placeOf(c, window).field]++;
    weight = Math.max(weight, formWeight);
  }
  const long = c.windows[4][document] / c.averageBody;
  const sum = counts.reduce((total, tf, field) => {
    if (!tf) return total;
    const cover = field === 0 ? Math.sqrt(Math.min(1, units / titleUnits(c, document))) : 1;
    const norm = field === 4 ? 1 - b + b * long : 1;
    return total + fieldWeights[field] * cover * tf * (k1 + 1) / (tf + k1 * norm);
  }, 0);
  return weight * rarity(c, count) * sum;
}

/** 1 if the words stand in one window, less the farther they are apart, 0 in different fields. */
function closeness(c, lists) {
  const [first, ...others] = lists.filter(at => at.size).map(at => [...at.keys()]);
  if (!others.length) return 0;
  let best = Infinity;
  for (const window of first) {
    let farthest = 0;
    for (const other of others) {
      let nearest = Infinity;
      for (const there of other) if (Math.abs(there - window) < nearest && samePlace(c, window, there)) nearest = Math.abs(there - window);
      farthest = Math.max(farthest, nearest);
    }
    best = Math.min(best, farthest);
  }
  return 1 / (1 + best * c.windowUnits / 64);
}

/** The score of a document that has all words. */
function scoreOf(c, document, words, lists, counts) {
  const sum = words.reduce((total, word, i) => total + word.boost * wordScore(c, document, lists[i], counts[i], word.forms[0].units.length), 0);
  return sum * (1 + closeness(c, lists));
}
