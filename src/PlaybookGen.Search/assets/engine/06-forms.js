// The ways to write a word of the query.

/** The forms of a word: as written, and with each synonym in it put in the other's place. */
async function formsOf(c, text, word) {
  const units = markLoose(readUnits(text));
  if (!units.length) return [];
  const afterLong = /^[ーｰ]/.test(text);
  const forms = [makeForm(units, 1, { afterLong })];
  if (word.phrase) return forms;
  const seen = new Set([keyOf(units)]);
  for (const group of (await Promise.all(synonymFiles(c, units).map(json))).flat()) {
    const members = group.map(readUnits);
    for (const member of members) {
      const at = findUnits(units, member);
      if (at < 0 || cutsRun(units, at, member.length)) continue;
      const first = units[at], last = units[at + member.length - 1];
      for (const other of members) {
        const changed = markLoose(readUnits(text.slice(0, first.start) + other.map(unit => unit.text + (unit.long ? "ー" : "")).join(other[0].script === "word" ? " " : "") + text.slice(last.end)));
        if (seen.has(keyOf(changed)) || seen.size > 8) continue;
        seen.add(keyOf(changed));
        forms.push(makeForm(changed, 0.7));
      }
    }
  }
  return forms;
}

const keyOf = units => units.map(unit => unit.text + (unit.long ? "ー" : "")).join(" ");

/** The files of the synonyms that may stand in these units. */
function synonymFiles(c, units) {
  const beginnings = new Set(c.synonyms), files = new Set();
  units.forEach((unit, i) => {
    const next = unit.script !== "word" && units[i + 1];
    for (const text of [unit.text, unit.text + (next ? next.text : "")]) {
      const beginning = hash(text) % 16384;
      if (beginnings.has(beginning)) files.add("s" + beginning % 32);
    }
  });
  return [...files];
}

function findUnits(units, member) {
  for (let i = 0; i + member.length <= units.length; i++) {
    if (member.every((unit, j) => unit.text === units[i + j].text && (unit.long === units[i + j].long || units[i + j].loose))) return i;
  }
  return -1;
}

/** Whether a synonym begins or ends inside a run of katakana: ラン is not in プラン. */
function cutsRun(units, at, length) {
  const touches = (a, b) => a && b && a.at + 1 === b.at && a.script === "katakana" && b.script === "katakana";
  return touches(units[at - 1], units[at]) || touches(units[at + length - 1], units[at + length]);
}
