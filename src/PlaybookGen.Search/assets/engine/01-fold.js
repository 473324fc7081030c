// Folding and cutting, the same as Tokens/Fold.cs and Tokens/UnitReading.cs; both are held together by tests/data/search/vectors.json.

const fields = ["title", "tags", "outcome", "tactics", "body"];

const unseen = /^[\u00ad\r\u061c\u180e\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\u{e0000}-\u{e0fff}]$/u;
const mark = /[\u0300-\u036f\u3099\u309a\uff9e\uff9f]/;
const dash = /^[-\u2010-\u2015\u2212\u2500]$/;
const joiner = /^[ \t\v\f\u1680._/'\u2019\u00b7\u30fb\u30a0\u30fc\u2010-\u2015\u2212\u2500-]$/;
const sign = /^[\u3005-\u3007\u3041-\u3096\u309d-\u309f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\u{20000}-\u{3ffff}]$/u;
const wordPart = /^[\p{L}\p{M}\p{N}]$/u;

const isSign = c => sign.test(c);
const isSurrogate = c => c >= "\ud800" && c <= "\udfff";

/** Folds one character with the marks that stand on it. */
function foldCluster(cluster) {
  if (cluster < "\u0080") return cluster.toLowerCase();
  if (isSurrogate(cluster[0]) && !/^[\ud800-\udbff][\udc00-\udfff]/.test(cluster)) return "\n";
  const bare = cluster.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").normalize("NFKC");
  let folded = "";
  for (const c of bare) folded += foldKana(c.toLowerCase());
  return folded;
}

function foldKana(c) {
  if ("ゕゖヵヶ".includes(c)) return "か";
  return (c >= "ァ" && c <= "ヴ") || c === "ヽ" || c === "ヾ" ? String.fromCharCode(c.charCodeAt(0) - 0x60) : c;
}

/**
 * Cuts a text into units {text, long, script, at, start, end}: words, and single Japanese signs. `at` grows by 1, and by 2 over a
 * border; `long` says that a long vowel mark follows.
 */
function readUnits(text) {
  const units = [];
  let at = -1, border = false, touches = false, word = "", wordStart = 0, wordEnd = 0;
  const push = (unit) => {
    at += border && at >= 0 ? 2 : 1;
    border = false;
    units.push({ at, long: false, ...unit });
  };
  const endWord = () => {
    touches = false;
    if (word) push({ text: word, script: "word", start: wordStart, end: wordEnd });
    word = "";
  };
  const add = (c, start, end) => {
    const last = units[units.length - 1];
    const isLong = c === "ー" || (dash.test(c) && /^[ァ-ヺｦ-ﾝ]/.test(text.slice(end, end + 1)));
    if (isLong && touches && !word && (last.script === "katakana" || last.script === "hiragana")) {
      last.long = true;
      last.end = end;
    } else if (isSign(c)) {
      endWord();
      const script = c < "ぁ" || c > "ゟ" ? "ideograph" : text[start] >= "゠" && !"ヵヶ".includes(text[start]) ? "katakana" : "hiragana";
      push({ text: c, script, start, end });
      touches = true;
    } else if (joiner.test(c)) {
      endWord();
    } else if (wordPart.test(c)) {
      if (!word) wordStart = start;
      word += c;
      wordEnd = end;
    } else {
      endWord();
      border = true;
    }
  };
  for (let i = 0; i < text.length;) {
    const start = i;
    const c = String.fromCodePoint(text.codePointAt(i));
    i += c.length;
    if (unseen.test(c)) continue;
    const bare = i;
    while (i < text.length && mark.test(text[i])) i++;
    if (c.length === 1 && isSurrogate(c)) add("\n", start, bare);
    else for (const folded of foldCluster(text.slice(start, i))) add(folded, start, i);
  }
  endWord();
  return units;
}

/** Words that say little without the sign after them: 3年, A社. */
const isWeak = word => word.length <= 2 || /^[0-9]+$/.test(word);

/** The kana of a folded sign as it was written. */
const kanaOf = (c, isKatakana) => isKatakana ? String.fromCharCode(c.charCodeAt(0) + 0x60) : c;

/** The 32-bit FNV-1a hash over UTF-16 code units. */
function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}
