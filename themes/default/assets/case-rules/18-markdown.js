// Markdown, as far as HTML, pictures and addresses in it go: what MarkdownReader of the build takes out.

const blockTags = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset '
  + 'h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul').split(' '));
const tagText = '(?:<[A-Za-z][A-Za-z0-9-]*(?:\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)*\\s*/?>|</[A-Za-z][A-Za-z0-9-]*\\s*>)';
const loneTag = new RegExp('^' + tagText + '\\s*$'), tagHere = new RegExp(tagText, 'y');
const otherTag = /<!---?>|<!--[^]*?-->|<\?[^]*?\?>|<![A-Za-z][^>]*>|<!\[CDATA\[[^]*?\]\]>/y;
const bracketed = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\x00-\x1F]*)>|<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)>/y;
const bare = /(?:https?:\/\/|ftp:\/\/|tel:|mailto:|www\.)[^\s<>]+/iy;

// How an HTML block that begins here ends: a test of its lines, whether the line of the end belongs to it; null where none begins.
function htmlBlock(text, isInParagraph) {
  const found = [[/^<(?:script|pre|style|textarea)(?:\s|>|$)/i, /<\/(?:script|pre|style|textarea)>/i, 'script'], [/^<!--/, /-->/, 'comment'], [/^<\?/, /\?>/, 'other'], [/^<![A-Za-z]/, />/, 'other'], [/^<!\[CDATA\[/, /\]\]>/, 'other']]
    .find(([start]) => start.test(text));
  if (found)
    return { ends: line => found[1].test(line), isInside: true, kind: found[2] };
  const tag = /^<\/?([A-Za-z][A-Za-z0-9]*)(?=\s|\/?>|$)/.exec(text);
  if (tag && blockTags.has(tag[1].toLowerCase()) || !isInParagraph && loneTag.test(text))
    return { ends: isWhiteLine, isInside: false, kind: 'words' };
  return null;
}

// Without the marks of quotations and lists: { text, column (from 0), isEntry }.
function insideContainers(line, isInParagraph) {
  const marks = (isInParagraph && /^:(?: {1,4}|\t)/.exec(line) || /^(?: {0,3}(?:> ?|(?:[-*+]|\d{1,9}[.)])(?: {1,4}|$)))*/.exec(line))[0];
  const isRule = /^ {0,3}([-*_])(?: *\1){2,} *$/.test(line);
  const start = isRule ? 0 : marks.length, blanks = line.slice(start).search(/[^ ]|$/);
  return { text: line.slice(start + blanks), column: start + blanks, blanks, isMarked: !isRule && marks.length > 0 };
}

// The texts between block structure: each a list of pieces { text, line, column }, and the HTML blocks.
function blocksOf(lines) {
  const paragraphs = [], html = [];
  let open = null, fence = null, block = null, isInList = false, wasBlank = true;
  const close = () => { if (open) paragraphs.push(open); open = null; };
  lines.forEach((line, i) => {
    const inside = insideContainers(line, open !== null);
    if (fence !== null) {
      if (new RegExp('^' + fence[0] + '{' + fence.length + ',}\\s*$').test(inside.text))
        fence = null;
      return;
    }

    if (block) {
      if (!block.isInside && block.ends(inside.text)) {
        block = null;
      } else {
        block.lines.push(inside.text);
        if (block.isInside && block.ends(line))
          block = null;
      }

      wasBlank = block === null && isWhiteLine(line);
      return;
    }

    if (isWhiteLine(inside.text)) {
      close();
      wasBlank = true;
      return;
    }

    if (inside.isMarked || wasBlank && inside.blanks < 2)
      isInList = inside.isMarked;
    const isCode = !open && inside.blanks >= 4 && !isInList;
    wasBlank = false;
    if (isCode)
      return;
    const mark = /^(`{3,}|~{3,})(.*)$/.exec(inside.text);
    if (mark && (mark[1][0] === '~' || !mark[2].includes('`'))) {
      close();
      fence = mark[1];
      return;
    }

    const begun = inside.text[0] === '<' && inside.blanks < 4 ? htmlBlock(inside.text, open !== null && !inside.isMarked) : null;
    if (begun) {
      close();
      html.push({ ...begun, line: i, column: inside.column, lines: [inside.text] });
      block = begun.isInside && begun.ends(inside.text) ? null : html.at(-1);
      return;
    }

    if (inside.isMarked || /^#{1,6}(?:\s|$)/.test(inside.text))
      close();
    open = [...open ?? [], { text: inside.text, line: i, column: inside.column }];
    if (/^#{1,6}(?:\s|$)/.test(inside.text) || /^(?:=+|-+)\s*$/.test(inside.text))
      close();
  });
  close();
  return { paragraphs, html };
}

// The destination of a link, from behind its bracket: { url, end }, or null.
function destination(text, from) {
  let i = from;
  const blank = () => { while (/\s/.test(text[i] ?? '')) i++; };
  blank();
  let url = '';
  if (text[i] === '<') {
    const found = /<((?:\\.|[^\n<>\\])*)>/y;
    found.lastIndex = i;
    const pointed = found.exec(text);
    if (!pointed)
      return null;
    [url, i] = [pointed[1], found.lastIndex];
  } else {
    for (let depth = 0; i < text.length && !/[\s\x00-\x1F]/.test(text[i]); i++) {
      if (text[i] === '\\' && /[!-/:-@[-`{-~]/.test(text[i + 1] ?? ''))
        url += text[i++];
      else if (text[i] === '(')
        depth++;
      else if (text[i] === ')' && depth-- === 0)
        break;
      url += text[i];
    }
  }

  const behind = i;
  blank();
  if (/["'(]/.test(text[i] ?? '') && i > behind) {
    const titled = text[i] === '(' ? /\((?:\\.|[^\\()])*\)/y : text[i] === '"' ? /"(?:\\.|[^\\"])*"/y : /'(?:\\.|[^\\'])*'/y;
    titled.lastIndex = i;
    if (!titled.exec(text))
      return null;
    i = titled.lastIndex;
    blank();
  }

  return text[i] === ')' ? { url: unescaped(url), end: i + 1 } : null;
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', colon: ':', Tab: '\t', NewLine: '\n', sol: '/', lpar: '(', rpar: ')', ensp: '\u2002', period: '.', num: '#' };
const codeOf = code => code === 0 || code > 0x10FFFF || code >= 0xD800 && code < 0xE000 ? '\uFFFD' : String.fromCodePoint(code);
const unescaped = text => text.replace(/\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(\w+);/gi, (all, sign, hex, number, name) =>
  sign ?? (hex ? codeOf(parseInt(hex, 16)) : number ? codeOf(Number(number)) : Object.hasOwn(entities, name) ? entities[name] : all));

const isControl = sign => /\p{Cc}/u.test(sign);
const isWeb = address => /^(?:https?:\/\/|mailto:)/i.test(address) && ![...address].some(sign => isControl(sign) || sign === '\\');

// Whether an address is never linked, wherever it leads.
function isRefused(address) {
  if (isWeb(address))
    return false;
  const colon = address.indexOf(':'), slash = address.search(/[/?#]/);
  return address === '' || address.startsWith('//') || address.includes('\\') || colon >= 0 && (slash < 0 || colon < slash) || [...address].some(isControl) || address === '#';
}

class Inlines {
  constructor(pieces, references, found) {
    this.pieces = pieces;
    this.text = pieces.map(piece => piece.text).join('\n');
    this.references = references;
    this.found = found;
  }

  place(index) {
    let rest = index;
    for (const piece of this.pieces) {
      if (rest <= piece.text.length)
        return { line: piece.line, column: piece.column + rest + 1 };
      rest -= piece.text.length + 1;
    }

    return this.place(0);
  }

  add(kind, index, value) {
    this.found.push({ kind, ...this.place(index), value });
  }

  at(pattern, index) {
    pattern.lastIndex = index;
    return pattern.exec(this.text);
  }

  read() {
    const open = [];
    let i = 0;
    while (i < this.text.length)
      i = this.step(i, open);
  }

  step(i, open) {
    const { text } = this, sign = text[i];
    if (sign === '\\')
      return i + 2;
    if (sign === '`') {
      const ticks = /`+/y;
      const length = this.at(ticks, i)[0].length;
      const end = new RegExp('(?<!`)`{' + length + '}(?!`)', 'g');
      end.lastIndex = i + length;
      return end.exec(text) ? end.lastIndex : i + length;
    }

    if (sign === '<')
      return this.pointed(i);
    if (sign === '[' || sign === '!' && text[i + 1] === '[') {
      open.push({ at: i, isPicture: sign === '!' });
      return i + (sign === '!' ? 2 : 1);
    }

    if (sign === ']' && open.length > 0)
      return this.closed(i, open);
    if (/[a-z]/i.test(sign) && (i === 0 || /[\s*_~(]/.test(text[i - 1]))) {
      const link = this.at(bare, i);
      if (link) {
        const url = /^www\./i.test(link[0]) ? 'http://' + link[0] : link[0];
        if (isRefused(url) && open.length === 0)
          this.add('link', i, url.replace(/[?!.,:*_~]+$/, ''));
        return bare.lastIndex - (link[0].includes(')') && !link[0].includes('(') ? link[0].length - link[0].indexOf(')') : 0);
      }
    }

    return i + 1;
  }

  pointed(i) {
    const auto = this.at(bracketed, i);
    if (auto) {
      if (auto[1] !== undefined && !isWeb(auto[1]))
        this.add('link', i, auto[1]);
      return bracketed.lastIndex;
    }

    const tag = this.at(otherTag, i) ?? this.at(tagHere, i);
    if (!tag)
      return i + 1;
    if (!tag[0].startsWith('<!--') && !/^<br *\/?>$/i.test(tag[0]))
      this.add('html', i, tag[0]);
    return i + tag[0].length;
  }

  closed(i, open) {
    const start = open.pop();
    const inline = this.text[i + 1] === '(' ? destination(this.text, i + 2) : null;
    const label = /\[([^[\]]*)\]/y;
    const named = inline ? null : this.at(label, i + 1);
    const words = named && named[1].trim() !== '' ? named[1] : this.text.slice(start.at + (start.isPicture ? 2 : 1), i);
    const url = inline ? inline.url : this.references.get(words.trim().replace(/\s+/g, ' ').toLowerCase());
    if (url === undefined)
      return i + 1;
    if (start.isPicture)
      this.add('picture', start.at, url);
    else
      this.add(isRefused(url) ? 'link' : isWeb(url) ? 'web' : 'site', start.at, url);
    return inline ? inline.end : named ? label.lastIndex : i + 1;
  }
}

function checkMarkdown(lines, firstLine, problems, fromFolder) {
  const { paragraphs, html } = blocksOf(lines);
  const references = new Map(), found = [], definition = /^\[((?:\\.|[^[\]\\])+)\]:\s*(?:<([^<>]*)>|(\S+))/;
  for (const piece of paragraphs.map(paragraph => paragraph[0])) {
    const named = definition.exec(piece.text);
    const name = named && named[1].trim().replace(/\s+/g, ' ').toLowerCase();
    if (named && !name.startsWith('^') && !references.has(name))
      references.set(name, unescaped(named[2] ?? named[3]));
  }

  for (const block of html.filter(one => one.kind !== 'comment'))
    found.push({ kind: 'html', line: block.line, column: block.column + 1, value: trim(block.lines.join('\n')).split('\n')[0] });
  for (const paragraph of paragraphs) {
    const texts = paragraph.filter(piece => !definition.test(piece.text));
    if (texts.length > 0)
      new Inlines(texts, references, found).read();
  }

  const tags = found.filter(one => one.kind === 'html').sort((a, b) => a.line - b.line || a.column - b.column);
  if (tags.length > 0)
    problems.add(tags.length === 1 ? 'HtmlIsLeftOut' : 'HtmlIsLeftOut+more', { line: firstLine + tags[0].line, column: tags[0].column }, { tag: tags[0].value, count: tags.length - 1 }, '');
  const at = one => ({ line: firstLine + one.line, column: one.column });
  for (const one of found.filter(other => other.kind === 'site'))
    checkSiteLink(one.value, at(one), fromFolder, problems);
  for (const one of found.filter(other => other.kind === 'picture' || other.kind === 'link'))
    problems.add(one.kind === 'picture' ? 'PictureIsNotShown' : 'LinkIsShownAsText', at(one), { address: one.value }, '');
}
