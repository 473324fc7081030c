// BM25F: what the fields hold of a word is weighed, each by its length, and added up before it saturates. So a page named for the word
// stands before one that merely says it in many places.

const fieldWeights = [16, 1, 2, 1.6, 1];
const k1 = 16;
const b = 0.6;

// A word that makes up a part of the title counts that part to this power: long titles lose little.
const titlePower = 0.3;

// What it adds that all words stand in the title.
const inTitleFactor = 1.5;

/** How rare a word is that stands in so many of the documents. */
const rarity = (c, count) => Math.log(1 + (c.documents - count + 0.5) / (count + 0.5));

const titleUnits = (c, document) => 2 ** (c.titles.charCodeAt(document) - 97);

/** The score of one word in one document. `at` is a map from its windows to the weight of the form that stands there. */
function wordScore(c, document, at, count, units) {
  let sum = 0, weight = 0;
  for (const [window, formWeight] of at) {
    const { field } = placeOf(c, window);
    const norm = field ? 1 / (1 - b + b * c.windows[field][document] / c.average[field]) : Math.min(1, units / titleUnits(c, document)) ** titlePower;
    sum += fieldWeights[field] * norm;
    weight = Math.max(weight, formWeight);
  }
  return weight * rarity(c, count) * sum * (k1 + 1) / (sum + k1);
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
  const titlesEnd = c.first[1][0], inTitle = lists.every(at => [...at.keys()].some(window => window < titlesEnd));
  return sum * (1 + closeness(c, lists)) * (inTitle ? inTitleFactor : 1) * kindOf(c, document)[3];
}
