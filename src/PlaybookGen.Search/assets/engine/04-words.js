// From a word of the query to the terms that it is looked up by.

/**
 * Marks the units whose long vowel mark may be missing or added: サーバー finds サーバ, エラ finds エラー. Short words are taken as
 * they are, since the mark tells them apart: ルート is not ルト.
 */
function markLoose(units) {
  const isKana = unit => unit.script === "katakana" || unit.script === "hiragana";
  const allKana = units.every(isKana);
  let signs = 0;
  units.forEach((unit, i) => {
    const before = units[i - 1];
    const follows = before && before.at + 1 === unit.at && (before.script === unit.script || (allKana && isKana(before)));
    signs = follows ? signs + 1 : 1;
    const loosable = unit.script === "katakana" || (allKana && isKana(unit));
    unit.loose = loosable && (unit.long ? signs + 1 >= 4 : signs >= 3);
    if (i === units.length - 1 && isKana(unit) && !unit.long) unit.loose = true;
    if (unit.long) signs++;
  });
  return units;
}

/** The ways in which a unit may be written, as [sign, long]: hiragana also finds katakana. The first is as it was typed. */
function formsOfUnit(unit, looseKana) {
  const kana = unit.script === "hiragana" || (unit.script === "katakana" && looseKana) ? [false, true] : [unit.script === "katakana"];
  const longs = unit.loose ? [unit.long, !unit.long] : [unit.long];
  return kana.flatMap(isKatakana => longs.map(long => [kanaOf(unit.text, isKatakana), long]));
}

// How frequent each of the site's most frequent signs is, from 1 down to 0; the table of contents gives their order.
let frequency = new Map();

const setFrequencies = (signs) => { frequency = new Map([...signs].map((c, i) => [c, 1 - i / signs.length])); };

/** How much a term is likely to cost: pairs of hiragana are everywhere, long words are rare. */
function costOf(first, second) {
  if (!second) return /^\d+$/.test(first.text) ? 3 : 0.5 + 6 / first.text.length;
  const shareOf = unit => unit.script === "word" ? 0.5 : frequency.get(kanaOf(unit.text, unit.script === "katakana")) || 0;
  return 1 + shareOf(first) + shareOf(second) + (first.script === "hiragana" && second.script === "hiragana" ? 2 : 0);
}

/**
 * The terms to look up for a run of units, cheapest first: every word, and of the pairs of signs a choice that covers each sign; the
 * others come last. An element is {terms, offset, cost}, or {prefix, ...} for a single sign.
 */
function coverOf(units, looseKana) {
  const elements = [], start = units[0].at;
  const touching = i => i + 1 < units.length && units[i + 1].at === units[i].at + 1 && units[i + 1].script !== "word";
  const pair = (i) => {
    const [one, two] = [units[i], units[i + 1]];
    const terms = formsOfUnit(one, looseKana).flatMap(([a, longA]) => formsOfUnit(two, looseKana).map(([b, longB]) => a + b + (longA + 2 * longB || "")));
    return { terms, offset: one.at - start, cost: costOf(one, two) };
  };
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (unit.script === "word") {
      if (touching(i) && isWeak(unit.text)) elements.push(pair(i));
      else elements.push({ terms: [unit.text], word: unit.text, isLast: i === units.length - 1, offset: unit.at - start, cost: costOf(unit) });
      continue;
    }
    const pairs = [];
    for (; touching(i); i++) pairs.push(pair(i));
    if (!pairs.length && units.length === 1) elements.push({ prefix: kanaOf(unit.text, unit.script === "katakana"), long: unit.long, terms: [], offset: 0, cost: 1 });
    // best[j] is the cheapest choice for the first j signs; hiragana may go uncovered.
    const best = [{ cost: 0, chosen: [] }];
    for (let j = 1; j <= pairs.length + 1; j++) {
      const here = pairs[j - 2], isHiragana = units[i - pairs.length + j - 1].script === "hiragana";
      const from = !here ? undefined : j > 2 && best[j - 1].cost <= best[j - 2].cost ? best[j - 1] : best[j - 2];
      const take = here ? { cost: from.cost + here.cost + 0.5, chosen: [...from.chosen, here] } : { cost: Infinity, chosen: [] };
      const skip = { cost: best[j - 1].cost + (isHiragana ? 1 : Infinity), chosen: best[j - 1].chosen };
      best.push(skip.cost < take.cost ? skip : take);
    }
    const { chosen } = best[pairs.length + 1];
    for (const one of pairs) {
      if (chosen.includes(one)) elements.push(one);
      else elements.push({ ...one, isExtra: true, cost: one.cost + 10 });
    }
  }
  return elements.sort((a, b) => a.cost - b.cost);
}

/** English endings are dropped to compare words: customers and customer, deploying and deployed. */
const stemOf = word => word.length < 4 ? word : word.replace(/(?:ies|y)$/, "i").replace(/(?:es|s|ed|ing|e)$/, "");

/** At most so many other words stand for the beginning of one. */
const mostWords = 30;

/** Finds the dictionary's entries for an element: {entries, hasTyped: the first is as it was typed}, from the files of the dictionary alone. */
async function lookUp(c, element, word) {
  const blocks = async key => (await Promise.all(bucketsOfPrefix(c, key).map(block))).flatMap(terms => [...terms]);
  if (element.prefix) {
    const all = await blocks(element.prefix);
    return { entries: all.filter(([term]) => term.startsWith(element.prefix) && (!element.long || /[13]$/.test(term))).map(([, entry]) => entry) };
  }
  const terms = await block(bucketOf(c, element.terms[0]));
  const found = element.terms.map(term => terms.get(term)).filter(Boolean), hasTyped = terms.has(element.terms[0]);
  if (!element.word) return { entries: found, hasTyped };
  const text = element.word;
  if (word.near) return { entries: (await blocks(text.slice(0, 2))).filter(([term]) => word.near(term, text)).map(([, entry]) => entry) };
  if (word.phrase) return { entries: found, hasTyped };
  const stem = stemOf(text);
  if (!word.prefix && /^[a-z]{4,}$/.test(text)) {
    for (const [term, entry] of terms) if (term !== text && term.startsWith(stem.slice(0, 4)) && stemOf(term) === stem) found.push(entry);
  }
  if (word.prefix || (!found.length && element.isLast && text.length > 1)) {
    const longer = (await blocks(text)).filter(([term]) => term.startsWith(text) && !isSign(term[term.length - 1]));
    longer.sort((a, b) => b[1].size - a[1].size);
    found.push(...longer.slice(0, mostWords).map(([, entry]) => entry));
  }
  return { entries: [...new Set(found)], hasTyped };
}
