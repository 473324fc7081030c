// What a query looks for first, and what it settles for.

/** The forms of a word: as written, and with each synonym in it put in the other's place. */
async function formsOf(c, text, word) {
  const units = markLoose(readUnits(text));
  if (!units.length) return [];
  const forms = [makeForm(units, 1)];
  if (word.phrase || !mayHoldSynonym(c, units)) return forms;
  const seen = new Set([keyOf(units)]);
  for (const group of await json("s")) {
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

function mayHoldSynonym(c, units) {
  const beginnings = new Set(c.synonyms);
  return units.some((unit, i) => {
    const next = unit.script !== "word" && units[i + 1];
    return beginnings.has(hash(unit.text + (next ? next.text : "")) % 16384) || beginnings.has(hash(unit.text) % 16384);
  });
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

// Words that ask and do not say about what.
const asking = /^(?:方法|知り|教え|調べ|場合|何)$/;

/**
 * The parts of a word that carry its meaning: runs of one script without the hiragana between them. 解約率を下げるには gives 解約率 and
 * 下げ; if `inPairs`, Chinese characters two by two: 解約, 約率 and 下げ.
 */
function piecesOf(text, inPairs) {
  const runs = [];
  for (const unit of readUnits(text)) {
    const run = runs[runs.length - 1], last = run && run[run.length - 1];
    if (last && last.at + 1 === unit.at && last.script === unit.script && unit.script !== "word") run.push(unit);
    else runs.push([unit]);
  }
  const pieces = [];
  const add = part => pieces.push(text.slice(part[0].start, part[part.length - 1].end));
  runs.forEach((run, i) => {
    const { script } = run[0], next = runs[i + 1];
    if (script === "hiragana") return;
    if (script === "ideograph" && run.length === 1) {
      if (next && next[0].script === "hiragana" && next[0].at === run[0].at + 1) add([run[0], next[0]]);
      else if (runs.length === 1) add(run);
    } else if (script === "ideograph" && inPairs) {
      for (let j = 0; j < run.length; j += 2) add(run.slice(Math.min(j, run.length - 2), j + 2));
    } else {
      add(run);
    }
  });
  const telling = pieces.filter(piece => !asking.test(piece));
  return [...new Set(telling.length ? telling : pieces)];
}
