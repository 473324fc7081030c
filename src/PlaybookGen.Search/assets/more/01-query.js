// Lunr's query language: industry:home-care +must -not "a phrase" prefix* near~1 weight^2. What doesn't fit is read as plain words.

const asciiForm = text => text
  .replace(/[\uff01-\uff5e]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
  .replace(/[\u201c\u201d]/g, "\"")
  .replace(/\u3000/g, " ");

/**
 * Reads a query into {words, filters}. A word is {text, presence, phrase, prefix, edits, boost, field}; presence is "+", "-" or "".
 * A filter is {facet, value, not}.
 */
function readQuery(query, facets) {
  const words = [], filters = [];
  for (const token of asciiForm(query).match(/(?:[^\s"]|"[^"]*"?)+/g) || []) {
    let [, presence, name, text, suffix] = /^([+-]?)(?:([\p{L}][\p{L}\p{N}_-]*):(?=[^\s:]))?(.*?)((?:~\d+|\^\d+(?:\.\d+)?)*)$/su.exec(token);
    const facet = name && facets.find(([id, label]) => id === name || label === name);
    const value = text.replace(/"/g, "");
    if (facet && (!fields.includes(name) || /^[a-z0-9-]+$/.test(value))) {
      filters.push({ facet: facet[0], value, not: presence === "-" });
      continue;
    }
    const field = fields.includes(name) ? name : undefined;
    if (name && !field) text = name + ":" + text;
    const word = { text: text.replace(/["*]+/g, " ").trim(), presence, phrase: text.includes("\""), prefix: /\w\*$/.test(text), edits: 0, boost: 1 };
    if (field) word.field = field;
    for (const [, kind, number] of suffix.matchAll(/([~^])([\d.]+)/g)) {
      if (kind === "~") word.edits = Math.min(2, Number(number));
      else word.boost = Number(number);
    }
    if (word.edits) word.near = (a, b) => distance(a, b) <= word.edits;
    if (word.text) words.push(word);
  }
  return { words, filters };
}

/** The number of letters to add, drop or change to make one word of the other. */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
