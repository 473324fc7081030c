// What a question is about: 解約を防ぐにはどうすればよいですか asks about 解約を防ぐ.

const openings = /^(?:どうやって|どうすれば|どのように(?:して)?|どうして|なぜ|何故|もし)/;

// Taken off the end again and again, so that each need say but one thing.
const endings = [
  /[?？!！。．、,・\s\u3000]+$/,
  /(?:です|でしょう|だろう|ます|ません|の|ん)か$/,
  // What a customer said, and the politeness of who tells it.
  /(?:と|って)(?:言|い)(?:われ|って)(?:まし?た|てい?(?:る|ます|た|ました)|る|ます|たら|て)?$/,
  /(?<=[てで])(?:い(?:ます|る|ました|た|ない|ません)|しま(?:う|います|った|いました)|くれ(?:る|ます|ない|ません))$/,
  /(?:ました|ません|ます|です|でした)$/,
  /(?:とは|って)(?:何|なん|なに)?か?$/,
  /(?:について|に関して|に関する)(?:の?(?:情報|説明|こと))?[をが]?$/,
  /[をが]?(?:教えて|おしえて|説明して)(?:ください|下さい|ほしい|欲しい|もらえ)*$/,
  /[をが]?(?:知りたい|しりたい|調べたい|見たい)(?:のですが|のです|んです|です)?$/,
  /[はが]?どこ[にで]?(?:書いてあ|載ってい|書かれてい|あ)?り?る?$/,
  /(?:には|では|[はにと])?(?:どう|どのように|どうやって|何を|なにを)(?:やって)?(?:したら|すれば|すると|やれば|する|し)?[のん]?が?(?:よい|いい|良い)?[のん]?$/,
  /(?:する|した|できる)?の?(?:ため)?の?(?:方法|仕方|しかた|やり方|やりかた|手順|コツ|こつ|理由|原因)[はをが]?$/,
  /(?:する|し|できる?|でき|される?|され|させる?)(?:たい|ない|なかった|ません|ます|た|て)*の?(?:とき|時|場合|ため|際)?(?:には|では|[はにが])?$/,
  /(?:とき|時|場合|ため|際)(?:には|[はに])?$/,
  /(?:には|では|とは|[はにがをの])$/,
];

/** What the question asks about, or the text itself; nothing if no sign is left. */
function coreOf(text) {
  let core = text.replace(openings, "");
  for (let before; core !== before;) {
    before = core;
    for (const ending of endings) core = core.replace(ending, "");
  }
  return core;
}

// What a writer may have put where the query says something else.
const joints = {
  "を": ["の", "が", "は", ""], "の": ["を", "", "が", "に"], "が": ["を", "の", "は", "に"], "に": ["へ", "を", "の", "で"], "は": ["が", "を", "の"],
  "で": ["の", "を", "に"], "へ": ["に"], "と": ["や", "の"], "": ["の", "を", "な", "が"],
};
const mostOtherwise = 8;

/** Where a run of one script may be the end of one word and the beginning of another. */
function seamsOf(run, text) {
  const { script } = run[0];
  if (script === "word" || script === "hiragana" || run.length < 4) return [];
  if (script === "ideograph" && run.length === 4) return [run[2].start];
  if (!Intl.Segmenter) return [];
  const start = run[0].start, part = text.slice(start, run[run.length - 1].end);
  return [...new Intl.Segmenter("ja", { granularity: "word" }).segment(part)].map(({ index }) => index)
    .filter(index => index > 1 && index < part.length - 1 && !/[ーァィゥェォッャュョ]/.test(part[index])).map(index => start + index);
}

/** The text with one of its joints said otherwise: 解約の防止 for 解約防止 and for 解約を防止. */
function saidOtherwise(text) {
  const runs = runsOf(text), places = [];
  runs.forEach((run, i) => {
    const [last, next] = [runs[i - 1], runs[i + 1]], start = run[0].start, end = run[run.length - 1].end;
    const touches = (a, b) => a && b && a[a.length - 1].at + 1 === b[0].at;
    if (run[0].script === "hiragana" && last && next && touches(last, run) && touches(run, next) && joints[text.slice(start, end)]) places.push([start, end]);
    else if (run[0].script !== "hiragana" && next && next[0].script !== "hiragana" && touches(run, next)) places.push([end, next[0].start]);
    // Within a run of one script, の alone is likely to have been left out.
    places.push(...seamsOf(run, text).map(at => [at, at, ["の"]]));
  });
  const others = places.map(([start, end, own]) => own || joints[text.slice(start, end).trim()] || []), said = [];
  for (let turn = 0; turn < Math.max(0, ...others.map(list => list.length)); turn++) {
    places.forEach(([start, end], i) => { if (turn < others[i].length) said.push(text.slice(0, start) + others[i][turn] + text.slice(end)); });
  }
  return said.slice(0, mostOtherwise);
}
