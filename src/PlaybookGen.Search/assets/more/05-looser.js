// The looser ways to read a query, one after the other.

const otherwiseWeight = 0.8;

/** The query as one phrase, whose first word may be the end of a longer one, and its last the beginning: etes の導入支. */
async function cutWords(c, needed) {
  const text = needed.map(word => word.text).join(" ").replace(/^[ーｰ]+/, "");
  const words = await wordsOf(c, [plainWord(text)]);
  for (const { forms } of words) {
    forms.length = 1;
    const [form] = forms, first = form.units[0];
    if (first.script === "word") {
      const others = first.others;
      first.others = word => word.endsWith(first.text) || others(word);
    }
    form.elements = form.elements.filter(element => !(first.script === "word" && !element.offset) && !element.isLast);
    if (!form.elements.length || form.units.length < 3) return [];
  }
  return words;
}

async function otherwise(c, cores) {
  const words = [];
  for (const core of cores) {
    const [word] = await wordsOf(c, [plainWord(core)]);
    if (!word) continue;
    const more = (await Promise.all(saidOtherwise(core).map(text => wordsOf(c, [plainWord(text)])))).flat();
    for (const other of more) word.forms.push({ ...other.forms[0], weight: otherwiseWeight });
    words.push(word);
  }
  return words;
}

async function* looserWays(c, needed, allowed, check) {
  const isSame = (a, b) => a.length === b.length && a.every((word, i) => word.text === b[i].text);
  const cut = await cutWords(c, needed);
  if (cut.length) yield { read: () => hitsOf(c, cut, allowed, check, 0) };
  const cores = needed.map(word => coreOf(word.text)).filter(Boolean);
  const core = await wordsOf(c, cores.map(plainWord));
  if (core.length && !isSame(core, needed)) yield { adds: true, read: () => hitsOf(c, core, allowed, check, 1) };
  const said = await otherwise(c, cores);
  if (said.some(word => word.forms.length > 1)) yield { read: () => hitsOf(c, said, allowed, check, 1) };
  let before = needed, whole;
  for (const inPairs of [false, true]) {
    const texts = [...new Set(cores.flatMap(text => piecesOf(text, inPairs)))];
    const pieces = await wordsOf(c, texts.map(plainWord));
    if (!pieces.length || isSame(pieces, before)) continue;
    before = pieces;
    whole = whole || pieces;
    yield { read: async () => (await hitsOf(c, pieces, allowed, check, 2)).map(hit => isNear(c, hit) ? { ...hit, tier: 1 } : hit) };
  }
  if (before.length > 2) yield { read: () => hitsOfMost(c, before, allowed, check) };
  if (whole && whole !== before) yield { read: () => hitsOfMost(c, whole, allowed, check) };
}
