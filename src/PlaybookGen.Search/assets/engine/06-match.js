// Finding the windows and documents of the words of a query, with as few files read as will do.

// With so few documents left the rest is checked on their text, which is read to be shown anyway.
const enough = 10;
const few = 3;

// Of many words, so many are looked up at first.
const firstWords = 3;

/** A way to say a word: {units, weight}, with what was read for it so far. */
function makeForm(units, weight, looseKana) {
  return { units, weight, elements: coverOf(units, looseKana), read: 0 };
}

/** Reads the dictionary files of the next elements of a form. */
async function readMore(c, word, form, count) {
  const next = form.elements.slice(form.read, form.read + count);
  form.read += next.length;
  form.reading = Promise.all(next.map(async (element) => {
    element.entries = await lookUp(c, element, word);
    if (!element.entries.length) form.missing = true;
    element.heavy = element.entries.some(entry => !entry.bytes && !entry.windows);
    element.size = element.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!element.heavy) await decode(element);
  }));
  await form.reading;
}

async function decode(element) {
  element.windows = union(await Promise.all(element.entries.map(windowsOf)));
}

const unreadHeavy = form => form.elements.filter(element => element.entries && !element.windows).sort((a, b) => a.size - b.size)[0];

function includes(list, value) {
  let low = 0, high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (list[middle] === value) return true;
    if (list[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The windows where all that was read of a form stands together; undefined if nothing was. */
function join(c, form, field) {
  if (form.missing || !form.elements.length) return [];
  const lists = form.elements.filter(element => element.windows).sort((a, b) => a.windows.length - b.windows.length);
  if (!lists.length) return undefined;
  const [base, ...others] = lists;
  const found = new Set();
  for (const window of base.windows) {
    let first = window;
    const together = others.every((other) => {
      const shift = Math.floor((other.offset - base.offset) / c.windowUnits);
      const exact = (other.offset - base.offset) % c.windowUnits === 0;
      for (const there of exact ? [window + shift] : [window + shift, window + shift + 1]) {
        if (!includes(other.windows, there) || !samePlace(c, window, there)) continue;
        first = Math.min(first, there);
        return true;
      }
      return false;
    });
    if (together && (!field || fields[placeOf(c, window).field] === field)) found.add(first);
  }
  return [...found].sort((a, b) => a - b);
}

function samePlace(c, a, b) {
  if (a === b) return true;
  const one = placeOf(c, a), other = placeOf(c, b);
  return one.field === other.field && one.document === other.document;
}

/** By document, the windows of a word with the weight of the form that stands there; undefined if not known yet. */
function documentsOf(c, word) {
  const documents = new Map();
  for (const form of word.forms) {
    const windows = join(c, form, word.field);
    if (!windows) return undefined;
    for (const window of windows) {
      const { document } = placeOf(c, window);
      if (!documents.has(document)) documents.set(document, new Map());
      const at = documents.get(document);
      at.set(window, Math.max(at.get(window) || 0, form.weight));
    }
  }
  return documents;
}

const leastCost = word => Math.min(...word.forms.map(form => form.elements[0].cost));

/** How many files of texts must be read to look at all windows of a word in some documents; 0 if they are not known. */
function textFilesOf(c, windows, documents) {
  const files = new Set();
  if (windows) for (const document of documents) for (const window of windows.get(document).keys()) files.add(textFileOf(c, window).name);
  return files.size;
}

/**
 * The documents that have all of the words, as {documents, counts}: a map to a list with the windows of each word, and in how many
 * documents each word stands. `word.exact` says whether all of a word's terms were compared; where not, the text decides. Words that
 * were not needed to leave few documents have no windows.
 */
async function matchAll(c, words, allowed, check) {
  const waiting = [...words].sort((a, b) => leastCost(a) - leastCost(b));
  let live = [];
  const begin = async (count) => {
    const more = waiting.splice(0, count).flatMap(word => word.forms.map(form => ({ word, form })));
    live = [...live, ...more];
    await Promise.all(more.map(({ word, form }) => form.read ? form.reading : readMore(c, word, form, words.length > 1 ? 1 : 2)));
  };
  await begin(firstWords);
  for (;;) {
    check();
    const found = words.map(word => waiting.includes(word) ? undefined : documentsOf(c, word));
    const known = found.filter(Boolean);
    const least = known.reduce((a, b) => a && a.size < b.size ? a : b, undefined) || new Map();
    const common = [...least.keys()].filter(document => known.every(documents => documents.has(document)) && (!allowed || allowed(document)));
    const isNone = known.length > 0 && !common.length;
    const isFew = known.length > 0 && common.length <= few;
    // Where few documents are left, a form is compared further only while it stands in many files of texts.
    const open = live.filter(({ word, form }) => !form.missing && !(isFew && textFilesOf(c, found[words.indexOf(word)], common) <= few));
    const blind = open.filter(({ form }) => !form.elements.some(element => element.windows));
    const light = open.filter(({ form }) => form.read < form.elements.length);
    const heavy = open.filter(({ form }) => unreadHeavy(form));
    const isDone = !blind.length && !light.length && (isFew || (!waiting.length && (common.length <= enough || !heavy.length)));
    if (isNone || isDone) {
      for (const word of words) word.exact = !waiting.includes(word) && word.forms.every(form => form.missing || form.elements.every(element => element.windows));
      const documents = new Map(common.map(document => [document, found.map(one => one ? one.get(document) : new Map())]));
      return { documents, counts: found.map(one => one ? one.size : c.documents) };
    }
    if (light.length) await Promise.all(light.map(({ word, form }) => readMore(c, word, form, 1)));
    else if (waiting.length && !blind.length) await begin(2);
    else await Promise.all((blind.length ? blind : heavy).map(({ form }) => unreadHeavy(form) ? decode(unreadHeavy(form)) : form.reading));
  }
}

/** The windows of one word in one document. */
async function windowsIn(c, word, document) {
  for (const form of word.forms) {
    if (!form.read) await readMore(c, word, form, 2);
    await form.reading;
    if (!form.missing && !form.elements.some(element => element.windows)) await decode(unreadHeavy(form));
  }
  return documentsOf(c, word).get(document) || new Map();
}
