// Looking terms up; the layout is that of Parts/Buckets.cs and Parts/DictionaryBlock.cs.

/** The beginning of a term in hiragana, without the digit that tells its long vowel marks. */
function beginningOf(term) {
  const folded = term.replace(/[ァ-ヴヽヾ]/g, foldKana);
  return /[1-3]$/.test(folded) && folded.length > 1 && isSign(folded[folded.length - 2]) ? folded.slice(0, -1) : folded.slice(0, 4).replace(/[\ud800-\udbff]$/, "");
}

/** The number of the file that holds what begins so: that of the bounds which do not lie behind it. */
function bucketOf(c, term) {
  const beginning = beginningOf(term);
  let low = 0, high = c.bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (c.bounds[middle] <= beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All files that may hold terms with this beginning. */
function bucketsOfPrefix(c, prefix) {
  const first = bucketOf(c, prefix);
  return Array.from({ length: bucketOf(c, beginningOf(prefix) + "\uffff") - first + 1 }, (_, i) => first + i);
}

function numberReader(bytes, from) {
  let at = from;
  const next = () => {
    let value = 0, shift = 0, b;
    do {
      b = bytes[at++];
      value |= (b & 0x7f) << shift;
      shift += 7;
    } while (b > 0x7f);
    return value;
  };
  return { next, at: () => at, skip: count => { at += count; } };
}

/** A block as a map from the term to where its postings are: {bytes, from, size}, or {heavy, from, size}. */
function readBlock(bytes) {
  const terms = new Map(), light = [], utf8 = new TextDecoder();
  const reader = numberReader(bytes, 0);
  let before = new Uint8Array(0);
  for (let count = reader.next(); count > 0; count--) {
    const same = reader.next(), more = reader.next();
    const name = new Uint8Array(same + more);
    name.set(before.subarray(0, same));
    name.set(bytes.subarray(reader.at(), reader.at() + more), same);
    reader.skip(more);
    before = name;
    const size = reader.next();
    const entry = { size: size >> 1 };
    if (size & 1) {
      entry.heavy = reader.next();
      entry.from = reader.next();
    } else {
      light.push(entry);
    }
    terms.set(utf8.decode(name), entry);
  }
  let from = reader.at();
  for (const entry of light) {
    entry.bytes = bytes;
    entry.from = from;
    from += entry.size;
  }
  return terms;
}

const block = number => part("b" + number, readBlock);

/** The windows of an entry, ascending. A heavy one is read only when this is called. */
async function windowsOf(entry) {
  if (!entry.windows) {
    const bytes = entry.bytes || await part("h" + entry.heavy, all => all);
    const windows = [], reader = numberReader(bytes, entry.from), end = entry.from + entry.size;
    let window = -1;
    while (reader.at() < end) {
      window += reader.next() + 1;
      windows.push(window);
    }
    entry.windows = windows;
  }
  return entry.windows;
}

function union(lists) {
  if (lists.length === 1) return lists[0];
  return [...new Set(lists.flat())].sort((a, b) => a - b);
}
