// Reading the parts of the index: scripts, since a page on the file system may load nothing else.

const folder = document.currentScript.src.replace(/[^/]*$/, "");
const siteRoot = new URL("../../", folder).href;
const parts = new Map();
const arrivals = new Map();
let contentsPromise;

/** Called by each part's file. */
window.playbookSearchPart = (version, name, packed) => {
  const arrival = arrivals.get(name);
  if (arrival) arrival(version, packed);
};

class StaleIndex extends Error {}

function loadScript(name, query) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    let arrived;
    arrivals.set(name, (version, packed) => { arrived = { version, packed }; });
    const end = () => {
      arrivals.delete(name);
      script.remove();
      if (arrived) resolve(arrived);
      else reject(new Error("The search index could not be read: " + script.src));
    };
    script.onload = script.onerror = end;
    script.src = folder + name + ".js" + query;
    document.head.append(script);
  });
}

/** Undoes PartScript.cs: 7 bits a character, then deflate. */
function unpack(packed) {
  const bytes = new Uint8Array(packed.length * 7 >> 3);
  for (let i = 0, n = 0, held = 0, bits = 0; i < packed.length; i++) {
    held |= packed.charCodeAt(i) << bits;
    bits += 7;
    if (bits >= 8) {
      bytes[n++] = held;
      held >>= 8;
      bits -= 8;
    }
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Response(stream).arrayBuffer().then(buffer => new Uint8Array(buffer));
}

/** A part's bytes, or what `read` makes of them; each is asked for once, and again only after a failure. */
function part(name, read) {
  let promise = parts.get(name);
  if (!promise) {
    promise = contents().then(async ({ version }) => {
      const arrived = await loadScript(name, "?v=" + version);
      if (arrived.version !== version) throw new StaleIndex("The search index has changed.");
      return read(await unpack(arrived.packed));
    });
    promise.catch(() => parts.delete(name));
    parts.set(name, promise);
  }
  return promise;
}

/** Whether a part was asked for before. */
const isRead = name => parts.has(name);

/** Undoes SignCode.cs. */
function readText(bytes, signs) {
  let text = "";
  for (let i = 0; i < bytes.length; i++) {
    const b = bytes[i];
    if (b < 0x80) text += String.fromCharCode(b);
    else if (b < 0xff) text += signs[b - 0x80];
    else text += String.fromCharCode(bytes[++i] << 8 | bytes[++i]);
  }
  return text;
}

const json = async name => {
  const { signs } = await contents();
  return part(name, bytes => JSON.parse(readText(bytes, signs)));
};

/** The table of contents, with what follows from it. */
function contents() {
  if (!contentsPromise) {
    contentsPromise = readContents();
    contentsPromise.catch(() => { contentsPromise = undefined; });
  }
  return contentsPromise;
}

/** Undoes Contents.Letters. */
function readLetters(text) {
  const numbers = [];
  let more = 0;
  for (const letter of text) {
    if (letter === "~") more += 57;
    else {
      numbers.push(more + letter.charCodeAt(0) - 35);
      more = 0;
    }
  }
  return numbers;
}

/** Undoes Buckets.Written. */
function readBounds(text) {
  const sign = String.fromCodePoint(text.codePointAt(0));
  return text.slice(sign.length).split(" ").map(rest => sign + rest);
}

let freshQuery = "";

async function readContents() {
  const { version, packed } = await loadScript("contents", freshQuery);
  const c = JSON.parse(new TextDecoder().decode(await unpack(packed)));
  c.version = version;
  setFrequencies(c.signs);
  c.first = [];
  let next = 0;
  c.bounds = c.bounds.flatMap(readBounds);
  c.windows = c.windows.map(readLetters);
  for (const counts of c.windows) {
    const first = [];
    for (const count of counts) {
      first.push(next);
      next += count;
    }
    c.first.push([...first, next]);
  }
  c.allWindows = next;
  c.average = c.windows.map(counts => counts.reduce((a, b) => a + b, 0) / Math.max(1, counts.filter(Boolean).length));
  return c;
}

/** Forgets everything: the site was published anew while the page was open. */
function startAnew() {
  parts.clear();
  contentsPromise = undefined;
  freshQuery = "?anew=" + Date.now();
}

/** The kind of a document, as [id, documents, label, weight]. */
function kindOf(c, document) {
  let rest = document;
  return c.kinds.find(([, count]) => (rest -= count) < 0);
}

/** The field and document of a window. */
function placeOf(c, window) {
  let field = 4;
  while (field > 0 && window < c.first[field][0]) field--;
  const first = c.first[field];
  let low = 0, high = c.documents - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (first[middle] <= window) low = middle;
    else high = middle - 1;
  }
  return { field, document: low };
}
