// The words of a body without its marks: PlainMarkdown of the build, for texts as people write them. Code blocks and footnotes are left out.

const tableLine = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/;

// The pieces of one paragraph as the lines that its words stand on.
function linesWithWords(pieces) {
  const [first, second] = pieces, texts = pieces.map(piece => piece.text);
  if (second && tableLine.test(trim(second.text)) && first.text.includes('|'))
    return texts.filter((_, i) => i !== 1).flatMap(text => trim(text).replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map(cell => trim(cell)));
  if (pieces.length > 1 && /^(?:=+|-+)\s*$/.test(texts.at(-1)))
    return texts.slice(0, -1);
  return [first.text.replace(/^#{1,6}(?:\s+|$)/, '').replace(/\s+#+\s*$/, '').replace(/^\[[ xX]\]\s+/, ''), ...texts.slice(1)];
}

const emphasis = [/(\*{1,3}|~~)(?=\S)([^]*?[^\s*~])\1/g, /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^]*?[^\s_])\1(?![\p{L}\p{N}_])/gu];

// Code first, so that the marks in it stay; what was taken out comes back at the end.
function wordsOfMarkdown(text, references) {
  const kept = [], keep = words => `\u0000${kept.push(words) - 1}\u0000`;
  let words = text.replace(/(`+)([^]*?[^`])\1(?!`)/g, (_, ticks, code) => keep(/^ .*\S.* $/.test(code) ? code.slice(1, -1) : code))
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign) => keep(sign))
    .replace(new RegExp(bracketed.source, 'g'), (_, url, mail) => keep(url ?? mail))
    .replace(new RegExp(`${tagText}|${otherTag.source}`, 'g'), '')
    .replace(/\[\^[^\]\s]+\]/g, '');
  for (let before = null; before !== words;) {
    before = words;
    words = words.replace(/!?\[((?:[^[\]])*)\]\((?:<[^<>\n]*>|(?:[^\s()]|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/g, '$1')
      .replace(/!?\[([^[\]]*)\](?:\[([^[\]]*)\])?/g, (all, shown, name) => references.has(trim(name || shown).replace(/\s+/g, ' ').toLowerCase()) ? shown : all);
    emphasis.forEach(pattern => { words = words.replace(pattern, '$2'); });
  }

  return unescaped(words).replace(/\u0000(\d+)\u0000/g, (_, place) => kept[place]);
}

// body: as it stands behind the front matter.
function plain(body) {
  const silent = { add: () => {} };
  const lines = withoutAttributes(body.split('\n'), () => ({}), silent);
  if (isTangled(lines.join('\n')))
    return trim(body);
  const definition = /^\[((?:\\.|[^[\]\\])+)\]:\s*\S+/, { paragraphs } = blocksOf(lines);
  const references = new Set(paragraphs.flatMap(([{ text }]) => definition.exec(text)?.[1] ?? []).map(name => name.trim().replace(/\s+/g, ' ').toLowerCase()));
  return paragraphs.map(pieces => pieces.filter(piece => !definition.test(piece.text))).filter(pieces => pieces.length > 0)
    .map(pieces => wordsOfMarkdown(linesWithWords(pieces).map(line => trim(line)).join('\n'), references)).filter(words => words !== '').join('\n');
}
