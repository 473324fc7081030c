// How alike two texts are, and an order that looks like chance: ChoiceText and Shuffle of the build.

const remembered = make => {
  const known = new Map();
  return text => {
    if (!known.has(text))
      known.set(text, make(text));
    return known.get(text);
  };
};

const isKanji = sign => sign >= '一' && sign <= '鿿';
const isKatakana = sign => sign >= '゠' && sign <= 'ヿ';
const isJapanese = remembered(text => [...text].some(sign => sign >= '぀' && sign <= 'ヿ' || isKanji(sign)));

// A sign for a sign, as .NET does it.
const inLowerCase = text => text.replace(/[^]/g, sign => sign.toLowerCase().length === 1 ? sign.toLowerCase() : sign);
const lettersOf = remembered(text => inLowerCase(text.normalize('NFKC').split('').filter(sign => /[\p{L}\p{Nd}]/u.test(sign)).join('')));
const pairsOf = remembered(text => {
  const letters = lettersOf(text);
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)));
});

const holds = (text, part) => lettersOf(text).includes(lettersOf(part));
const shareFound = (pairs, text) => pairs.length === 0 ? 0 : pairs.filter(pair => pairsOf(text).has(pair)).length / pairs.length;
const overlap = (label, text) => shareFound([...pairsOf(label)], text);
const overlapOfSense = (label, text) => shareFound([...pairsOf(label)].filter(pair => [...pair].some(sign => isKanji(sign) || isKatakana(sign))), text);

// Runs of kanji or katakana of two and more, Latin words of four and more.
const wordsOf = remembered(text => inLowerCase(text.normalize('NFKC')).match(/[一-鿿]{2,}|[゠-ヿ]{2,}|[a-z]{4,}/g) ?? []);
const shareAWord = (one, other) => wordsOf(one).some(word => wordsOf(other).some(found => found.includes(word) || word.includes(found)));

class Texts {
  constructor({ limits, patterns, plainKanji, isJapanese: isSiteJapanese }) {
    this.limits = limits;
    this.plainKanji = plainKanji;
    this.isSiteJapanese = isSiteJapanese;
    this.pattern = Object.fromEntries(Object.entries(patterns).map(([name, source]) => [name, new RegExp(source, 'i')]));
  }

  hasFormOf(text, other) {
    const [one, two] = [text, other].map(each => Math.max(each.length, this.limits.short));
    return isJapanese(text) === isJapanese(other) && one <= two * 2 && two <= one * 2;
  }

  areAlike(one, other) {
    return overlap(one, other) > this.limits.tooAlike || overlap(other, one) > this.limits.tooAlike;
  }

  senses(text) {
    return [...text].filter(sign => isKanji(sign) && !this.plainKanji.includes(sign));
  }

  shareASense(one, other) {
    return shareAWord(one, other) || this.senses(one).some(sign => other.includes(sign));
  }
}

// FNV-1a, 64 bits, over the UTF-16 units: [high, low]. The prime is 2^40 + 0x1B3.
function hashOf(text, [high, low] = [0xCBF29CE4, 0x84222325]) {
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * 0x1B3;
    high = (Math.imul(high, 0x1B3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }

  return [high, low];
}

const compareHashes = (a, b) => a[0] - b[0] || a[1] - b[1];

function shuffled(items, seed, key) {
  const start = hashOf(seed + '\n');
  return items.map(item => ({ item, key: key(item) })).map(one => ({ ...one, hash: hashOf(one.key, start) }))
    .sort((a, b) => compareHashes(a.hash, b.hash) || ordinal(a.key, b.key)).map(one => one.item);
}

const fill = (template, ...parts) => template.replace(/\{(\d)\}/g, (_, place) => parts[place]);
const distinctBy = (items, key) => {
  const seen = new Set();
  return items.filter(item => !seen.has(key(item)) && seen.add(key(item)));
};

// [[key, items]], the keys in the order in which they come first.
function groupsBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    if (groups.has(name))
      groups.get(name).push(item);
    else
      groups.set(name, [item]);
  }

  return [...groups];
}
