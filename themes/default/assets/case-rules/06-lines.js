// YAML as a person sees it, line by line: for saying what is wrong with a text that the parser refuses, and which key a line belongs to.

const opensBlock = value => /^[|>][0-9+-]*$/.test(value);

// { indent, keyColumn, key, valueColumn, value } of one line; key is null when it names none.
function yamlLine(line) {
  let start = 0;
  while (start < line.length && ('\uFEFF\u200B'.includes(line[start]) || isWhite(line[start])))
    start++;
  const skip = from => {
    while (from < line.length && (line[from] === ' ' || line[from] === '\t'))
      from++;
    return from;
  };
  let at = start;
  while (at + 1 < line.length && line[at] === '-' && line[at + 1] === ' ')
    at = skip(at + 1);
  const colon = keyEnd(line, at);
  if (colon < 0)
    return { indent: line.slice(0, start), keyColumn: at + 1, key: null, valueColumn: at + 1, value: trimEnd(line.slice(at)) };
  const value = skip(colon + 1);
  return { indent: line.slice(0, start), keyColumn: at + 1, key: trim(trim(line.slice(at, colon)), '"\''), valueColumn: value + 1, value: trimEnd(line.slice(value)) };
}

// The colon that ends the key: followed by a blank or the end, before anything that can't be part of a key.
function keyEnd(line, from) {
  if (from >= line.length || '[{#|>'.includes(line[from]))
    return -1;
  let quote = '"\''.includes(line[from]) ? line[from] : '';
  for (let i = from + (quote ? 1 : 0); i < line.length; i++) {
    if (quote)
      quote = line[i] === quote ? '' : quote;
    else if (line[i] === ':' && (i + 1 === line.length || line[i + 1] === ' ' || line[i + 1] === '\t'))
      return i;
    else if (line[i] === '#' && i > 0 && line[i - 1] === ' ')
      return -1;
  }

  return -1;
}

// Without the quotation marks around it, where another of them stands alone inside: 'It's'.
const unquoted = value => value.length > 2 && '"\''.includes(value[0]) && value.at(-1) === value[0] && (value.split(value[0]).length - 1) % 2 === 1 ? value.slice(1, -1) : value;

function quotedLine(key, value) {
  const comment = value.indexOf('  # ');
  const text = "'" + unquoted(trim(comment < 0 ? value : value.slice(0, comment))).replaceAll("'", "''") + "'";
  return key === null ? text : `${key}: ${text}`;
}

// The lines of a YAML text that couldn't be read.
class YamlLines {
  // firstLine: the line of the file on which the text begins, from 1.
  constructor(text, firstLine) {
    this.firstLine = firstLine;
    this.raw = trimEnd(text, '\n').split('\n');
    this.lines = this.raw.map(yamlLine);
    this.silent = [];
    let block = -1;
    this.lines.forEach((line, i) => {
      this.silent[i] = isWhiteLine(this.raw[i]) || line.value.startsWith('#') || block >= 0 && line.indent.length > block;
      if (!this.silent[i])
        block = opensBlock(line.value) ? line.indent.length : -1;
    });
  }

  // The nearest line above that isn't silent; -1 at the top.
  above(index) {
    do
      index--;
    while (index >= 0 && this.silent[index]);
    return index;
  }

  at(index, column) {
    return { line: this.firstLine + index, column: Math.max(column, 1) };
  }

  quoted(index) {
    return quotedLine(this.lines[index].key, this.lines[index].value);
  }
}

function isBelowFrontMatter(lines, line) {
  const open = lines.findIndex(isFence), close = open < 0 ? -1 : lines.findIndex((one, i) => i > open && isFence(one));
  return close >= 0 && line > close + 1;
}

// The keys that are open where a text in braces is cut off, from the outermost. Quotations are passed over.
function inBraces(text) {
  const open = [];
  let key = null;
  for (const [token, name] of text.matchAll(/(?<=[\s,[{:])(?:"(?:\\.|[^"\\])*"|'(?:''|[^'])*')|[[\]{},]|(?<=[{,]\s*)([^\s{}[\],:'"]+)\s*:(?=\s|$)/g)) {
    if (token === '{' || token === '[')
      open.push(key);
    else if (token === '}' || token === ']')
      open.pop();
    key = name ?? null;
  }

  return [...open, key].filter(one => one !== null);
}

// The path of the key that a place of a file belongs to, with canonical names, such as outcome.measures.metric; empty outside any key.
function pathAt(lines, { line, column }) {
  if (lines[line - 1] === undefined || isBelowFrontMatter(lines, line))
    return '';
  // A sign without a shape before a key moves nothing.
  const shaped = text => trimStart(text, '\u200B\uFEFF');
  const own = shaped(lines[line - 1]);
  const names = [];
  const read = yamlLine(own);
  // A key whose colon is full-width or has no blank behind it is no key to YAML, but its writer meant one.
  const meant = read.key === null ? /^([^\s:：]+)[:：]/.exec(own.slice(read.keyColumn - 1)) : null;
  if (meant)
    names.unshift(meant[1]);
  if (/^[[{]/.test(read.value) && column >= read.valueColumn)
    names.unshift(...inBraces(own.slice(read.valueColumn - 1, column)));
  let limit = read.keyColumn + (read.key === null ? 0 : 1);
  for (let at = line - 1; at >= 0 && limit > 1; at--) {
    if (lines[at] === '---')
      break;
    const above = yamlLine(shaped(lines[at]));
    if (above.key === null || above.keyColumn >= limit || above.value.startsWith('#') && at !== line - 1)
      continue;
    names.unshift(above.key.normalize('NFKC').replace(/：.*$/, ''));
    limit = above.indent.length + (above.keyColumn > above.indent.length + 1 ? 2 : 1);
  }

  return canonicalPath(names);
}

function canonicalPath(names) {
  const path = [];
  let shape = tables().root;
  for (const name of names) {
    while (shape && shape.is === 'list')
      shape = shape.item;
    const key = shape && shape.is === 'map' ? shape.byName.get(name) : null;
    if (!key)
      break;
    path.push(key.name);
    shape = key.shape;
  }

  return path.join('.');
}
