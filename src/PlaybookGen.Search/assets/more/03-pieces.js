/** Units that touch and are of one script. */
function runsOf(text) {
  const runs = [];
  for (const unit of readUnits(text)) {
    const run = runs[runs.length - 1], last = run && run[run.length - 1];
    if (last && last.at + 1 === unit.at && last.script === unit.script && unit.script !== "word") run.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

// Words that ask and do not say about what.
const asking = /^(?:方法|知り|教え|調べ|場合|何)$/;

/**
 * The parts of a word that carry its meaning: runs of one script without the hiragana between them. 解約率を下げるには gives 解約率 and
 * 下げ; if `inPairs`, Chinese characters two by two: 解約, 約率 and 下げ.
 */
function piecesOf(text, inPairs) {
  const runs = runsOf(text), pieces = [];
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
