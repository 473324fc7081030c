// Reading the texts of what is shown: checks that the words are there, cuts an excerpt and marks them.

const excerptLength = 110;
const lead = 36;

/** Where forms stand in units, as [first, last, afterLong, weight]: indexes, whether the long vowel mark before them belongs to it, and what the form counts. */
function occurrences(units, forms) {
  const found = [];
  for (const { units: wanted, afterLong, weight } of forms) {
    for (let i = 0; i + wanted.length <= units.length; i++) {
      if (afterLong && !(i > 0 && units[i - 1].long && units[i - 1].at + 1 === units[i].at)) continue;
      const shift = units[i].at - wanted[0].at;
      const same = wanted.every((unit, j) => {
        const here = units[i + j];
        if (here.at - shift !== unit.at) return false;
        if (unit.script !== "word") return here.text === unit.text && (here.long === unit.long || unit.loose);
        return here.text === unit.text || (here.script === "word" && unit.others && unit.others(here.text));
      });
      if (same) found.push([i, i + wanted.length - 1, afterLong, weight]);
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}

/** What a text shows of the words: its units, and where each word stands. */
function reading(text, words) {
  const units = readUnits(text);
  return { text, units, found: words.map(word => occurrences(units, word.forms)) };
}

/** Sorted ranges of characters, without overlap. */
function marksOf({ units, found }) {
  const marks = [];
  for (const [first, last, afterLong] of found.flat().sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const start = units[first].start - (afterLong ? 1 : 0), end = units[last].end, before = marks[marks.length - 1];
    if (before && start <= before[1]) before[1] = Math.max(before[1], end);
    else marks.push([start, end]);
  }
  return marks;
}

/** The stretch with most of the words, said as they were typed, the closest together: indexes of units. */
function bestStretch({ units, found }) {
  const all = found.flatMap((places, word) => places.map(([first, last, , weight]) => ({ first, last, word, weight }))).sort((a, b) => a.first - b.first);
  let best;
  all.forEach((place, i) => {
    const words = new Map(), stretch = { first: place.first, last: place.last };
    for (const other of all.slice(i, i + 40)) {
      if (units[other.last].end - units[place.first].start > excerptLength) break;
      words.set(other.word, Math.max(words.get(other.word) || 0, other.weight));
      stretch.last = Math.max(stretch.last, other.last);
      const length = units[stretch.last].end - units[stretch.first].start;
      const score = words.size * 1000 + [...words.values()].reduce((a, b) => a + b) * 500 - length;
      if (!best || score > best.score) best = { ...stretch, words: words.size, length, score };
    }
  });
  return best;
}

/** {text, marks}: about excerptLength characters around the best stretch, from the beginning of a phrase where one is near. */
function excerptOf(read) {
  const { text, units } = read, stretch = bestStretch(read);
  if (!stretch) return { text: text.slice(0, excerptLength), marks: [] };
  const hit = units[stretch.first].start;
  let start = Math.max(0, hit - lead);
  if (start > 0) {
    const before = text.slice(start, hit), border = /[。．！？!?\n][」』）)]*\s*/g;
    let found;
    while ((found = border.exec(before))) if (found.index + found[0].length < before.length) start = Math.max(start, hit - before.length + found.index + found[0].length);
  }
  const end = Math.min(text.length, Math.max(start + excerptLength, units[stretch.last].end + 12));
  const cut = text.slice(start, end);
  const marks = marksOf(read).filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]) => [from - start, to - start]);
  const head = start > 0 ? "…" : "", tail = end < text.length ? "…" : "";
  return { text: head + cut.replace(/[\n\t]/g, read.field === "tags" ? "、" : " ") + tail, marks: marks.map(([from, to]) => [from + head.length, to + head.length]) };
}

/** The name of the file with the text of a window, and its first window. Titles are in the records. */
function textFileOf(c, window) {
  const { field, document } = placeOf(c, window);
  if (!field) return { name: "r" + Math.floor(document / c.recordsPerFile) };
  const start = c.first[field][0], perFile = c.windowsPerFile[field], number = Math.floor((window - start) / perFile);
  return { name: "t" + field + "-" + number, first: start + number * perFile };
}

/** The text file of a window, as a map from documents to [title, address, grade, result, text]. */
async function textAround(c, window) {
  const { name, first } = textFileOf(c, window), map = new Map();
  let { field, document } = placeOf(c, first);
  for (const piece of await json(name)) {
    while (!c.windows[field][document]) document++;
    map.set(document++, piece);
  }
  return { map, name, isFirst: window === first };
}

async function recordOf(c, document) {
  const records = await json("r" + Math.floor(document / c.recordsPerFile));
  return records[document % c.recordsPerFile];
}

/** The windows to look at for an excerpt: those with most words first, then said as they were typed, then by field, then in order; titles apart. */
function windowsToShow(c, lists) {
  const counts = new Map(), weights = new Map();
  lists.forEach((at, i) => {
    for (const [window, weight] of at) {
      if (window < c.first[1][0]) continue;
      if (!counts.has(window)) counts.set(window, new Set());
      counts.get(window).add(i);
      weights.set(window, (weights.get(window) || 0) + weight);
    }
  });
  const near = window => new Set([...counts.get(window), ...(counts.get(window + 1) || [])]).size;
  return [...counts.keys()].sort((a, b) => near(b) - near(a) || counts.get(b).size - counts.get(a).size || weights.get(b) - weights.get(a) || a - b);
}

// So many texts are read to find a word, before it is taken not to be there.
const mostTexts = 5;

const countFound = read => read.found.filter(places => places.length > 0).length;

/**
 * Reads what is shown of a hit, or gives nothing if the texts show that it is none. Where all words stand in the title, no text is read; of
 * a hit that `isTop` all words are looked for in the texts.
 */
async function show(c, hit, words, isTop) {
  const { document, lists } = hit;
  const titlesEnd = c.first[1][0];
  const inTitle = lists.every(at => !at.size || [...at.keys()].some(window => window < titlesEnd));
  const reads = new Map();
  let record;
  const read = async (window) => {
    const { map, isFirst, name } = await textAround(c, window);
    record = map.get(document);
    if (!reads.has(name)) reads.set(name, { ...reading(record[4], words), field: fields[placeOf(c, window).field] });
    // What begins at the end of the file before is cut off here.
    if (isFirst && !countFound(reads.get(name)) && samePlace(c, window, window - 1)) await read(window - 1);
    return countFound(reads.get(name)) > 0;
  };
  const readUntil = async (windows, isDone) => {
    for (const window of windows.slice(0, mostTexts)) if (await read(window) && isDone()) return;
  };
  if (inTitle) record = await recordOf(c, document);
  else await readUntil(windowsToShow(c, lists), () => true);
  record = record || await recordOf(c, document);
  const title = reading(record[0], words);
  for (const [i, word] of words.entries()) {
    const isThere = () => title.found[i].length > 0 || [...reads.values()].some(one => one.found[i].length > 0);
    if (isThere()) continue;
    const windows = [...(lists[i].size ? lists[i] : await windowsIn(c, word, document)).keys()].filter(window => window >= titlesEnd);
    if (word.exact && words.length > 1 && windows.length && !isTop) continue;
    await readUntil(windows, isThere);
    if (!isThere()) return undefined;
  }
  const best = [...reads.values()].sort((a, b) => countFound(b) - countFound(a))[0];
  const field = !best || countFound(title) === words.length || !countFound(best) ? "title" : best.field;
  return { document, record, title, field, stretch: best && bestStretch(best), excerpt: excerptOf(best || reading(record[4], words)) };
}
