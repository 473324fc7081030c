// Finding the windows and documents of the words of a query, with as few files read as will do.

// With so few documents left the rest is checked on their text, which is read to be shown anyway.
const enough = 10;
const few = 3;

// Where so many pairs of a form stand together, the pairs between them do too.
const sure = 3;

// What a form counts that is not written as it was typed.
const foldedWeight = 0.6;

// Of many words, so many are looked up at first.
const firstWords = 3;

/** A way to say a word: {units, weight}, with what was read for it so far. `afterLong`: it begins with the long vowel mark of a word cut in two. */
function makeForm(units, weight, { looseKana, afterLong } = {}) {
  return { units, weight, afterLong, elements: coverOf(units, looseKana), read: 0 };
}

/** Reads the dictionary files of the next elements of a form. */
async function readMore(c, word, form, count) {
  const next = form.elements.splice(form.read, count);
  // What stands in files that were read already costs nothing.
  for (let i = form.read; i < form.elements.length;) {
    const { terms } = form.elements[i];
    if (terms.length && !form.elements[i].word && isRead("b" + bucketOf(c, terms[0]))) next.push(...form.elements.splice(i, 1));
    else i++;
  }
  form.elements.splice(form.read, 0, ...next);
  form.read += next.length;
  form.reading = Promise.all(next.map(async (element) => {
    Object.assign(element, await lookUp(c, element, word));
    if (!element.entries.length) form.missing = true;
    element.heavy = element.entries.some(entry => !entry.bytes && !entry.windows);
    element.size = element.entries.reduce((sum, entry) => sum + entry.size, 0);
    if (!element.heavy) await decode(element);
  }));
  await form.reading;
}

async function decode(element) {
  const lists = await Promise.all(element.entries.map(windowsOf));
  element.windows = union(lists);
  if (lists.length > 1) element.typed = element.hasTyped ? lists[0] : [];
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

/**
 * The windows where all that was read of a form stands together, each with whether it is written as it was typed; undefined if nothing
 * was read. A form that may lie in a window or over the border before it gives both.
 */
function join(c, form, field) {
  const found = new Map();
  if (form.missing || !form.elements.length) return found;
  const lists = form.elements.filter(element => element.windows).sort((a, b) => a.windows.length - b.windows.length);
  if (!lists.length) return undefined;
  const [base, ...others] = lists;
  for (const window of base.windows) {
    let first = window, isTyped = !base.typed || includes(base.typed, window);
    const together = others.every((other) => {
      const shift = Math.floor((other.offset - base.offset) / c.windowUnits);
      const exact = (other.offset - base.offset) % c.windowUnits === 0;
      const there = (exact ? [window + shift] : [window + shift, window + shift + 1]).filter(one => includes(other.windows, one) && samePlace(c, window, one));
      first = Math.min(first, ...there);
      isTyped = isTyped && (!other.typed || there.some(one => includes(other.typed, one)));
      return there.length > 0;
    });
    if (!together || (field && fields[placeOf(c, window).field] !== field)) continue;
    for (const one of [first, window]) found.set(one, found.get(one) || isTyped);
  }
  return found;
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
    for (const [window, isTyped] of windows) {
      const { document } = placeOf(c, window);
      if (!documents.has(document)) documents.set(document, new Map());
      const at = documents.get(document);
      at.set(window, Math.max(at.get(window) || 0, form.weight * (isTyped ? 1 : foldedWeight)));
    }
  }
  return documents;
}

const leastCost = word => Math.min(...word.forms.map(form => form.elements[0].cost));

/** How many files of texts must be read to look at all windows of a word in some documents; 0 if they are not known, too many if there are more than enough documents. */
function textFilesOf(c, windows, documents) {
  if (documents.length > enough) return Infinity;
  const files = new Set();
  if (windows) for (const document of documents) for (const window of windows.get(document).keys()) files.add(textFileOf(c, window).name);
  return files.size;
}

const isSure = form => form.elements.filter(element => element.windows && !element.isExtra).length >= sure;

/** Whether reading on may tell: with few texts left to look at, not where what was read last told nothing. */
function wantsMore(form, files, hasShrunk) {
  const next = form.elements[form.read], last = form.elements[form.read - 1];
  return next && (hasShrunk || files > enough || (files > few && !last.isExtra) || (!next.isExtra && !isSure(form)));
}

/**
 * The documents that have all of the words, as {documents, counts}: a map to a list with the windows of each word, and in how many
 * documents each word stands. `word.exact` says whether all of a word's terms were compared; where not, the text decides. Words that
 * were not needed to leave few documents have no windows.
 */
async function matchAll(c, words, allowed, check) {
  const waiting = [...words].sort((a, b) => leastCost(a) - leastCost(b));
  let live = [], left = [];
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
    const files = found.map(windows => known.length ? textFilesOf(c, windows, common) : Infinity), before = left;
    const isNone = known.length > 0 && !common.length;
    left = files;
    const isFew = known.length > 0 && common.length <= few;
    // Where few documents are left, a form is compared further only while it stands in many files of texts.
    const open = live.filter(({ word, form }) => !form.missing && !(isFew && files[words.indexOf(word)] <= few));
    const blind = open.filter(({ form }) => !form.elements.some(element => element.windows));
    const light = open.filter(({ word, form }) => wantsMore(form, files[words.indexOf(word)], files[words.indexOf(word)] < before[words.indexOf(word)]));
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
