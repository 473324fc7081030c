// Why YAML couldn't be read, in a writer's words: the same looks, in the same order, as YamlFaults of the build. Each gives [name, at, values] or null.

const keyBefore = (lines, index, sign) => {
  const line = lines.lines[index];
  const { knownKeys } = tables();
  if (line.key !== null && knownKeys.has(line.key))
    return null;
  const text = lines.raw[index].slice(line.keyColumn - 1);
  const end = text.indexOf(sign);
  return end > 0 && knownKeys.has(text.slice(0, end)) ? text.slice(0, end) : null;
};

const afterKey = (name, ...signs) => (lines, index) => {
  const key = signs.map(sign => keyBefore(lines, index, sign)).find(found => found !== null);
  return key === undefined ? null : [name, lines.at(index, lines.lines[index].keyColumn + key.length), { key }];
};

const wideColon = afterKey('WideColonAfterKey', '：');
const noBlank = afterKey('ColonNeedsBlank', ':');
const noColon = afterKey('ColonIsMissing', ' ', '　');

function colonInValue(lines, index) {
  const line = lines.lines[index];
  if (line.key === null || line.value === '' || '"\'[{|>'.includes(line.value[0]))
    return null;
  let colon = line.value.indexOf(': ');
  if (colon < 0 && line.value.endsWith(':'))
    colon = line.value.length - 1;
  const comment = line.value.indexOf(' #');
  return colon < 0 || comment >= 0 && comment < colon ? null : ['ColonInValue', lines.at(index, line.valueColumn + colon), { quoted: lines.quoted(index) }];
}

function tabIndents(lines, index) {
  const tab = lines.lines[index].indent.indexOf('\t');
  return tab < 0 ? null : ['TabIndents', lines.at(index, tab + 1), {}];
}

const wideBlankMessage = (sign, at) => [sign === '\u3000' ? 'WideBlankIndents+ideographic' : 'WideBlankIndents', at, { sign: sign.charCodeAt(0) }];

function wideBlank(lines, index) {
  const line = lines.lines[index];
  const blank = line.indent.search(/[^ \t]/);
  const isEntry = line.key !== null || line.keyColumn > line.indent.length + 1;
  return blank < 0 || !isEntry ? null : wideBlankMessage(line.indent[blank], lines.at(index, blank + 1));
}

const indentMessage = (at, expected) => [expected === 0 ? 'IndentationDiffers+none' : 'IndentationDiffers', at, { expected }];

// A key further in than the key above it, which has a value already.
function deeper(lines, index) {
  const above = lines.above(index), line = lines.lines[index], upper = lines.lines[above];
  return above >= 0 && line.key !== null && upper.key !== null && upper.value !== '' && line.keyColumn > upper.keyColumn && !'&!|>[{#'.includes(upper.value[0])
    ? indentMessage(lines.at(index, line.keyColumn), upper.keyColumn - 1)
    : null;
}

// A key further out than the one above it, but in line with none of those that are open.
function between(lines, index) {
  const line = lines.lines[index];
  if (line.key === null || line.indent === '')
    return null;
  let near = -1;
  for (let above = lines.above(index); above >= 0; above = lines.above(above)) {
    const upper = lines.lines[above];
    if (upper.key === null)
      continue;
    if (upper.keyColumn === line.keyColumn || upper.indent.length === line.indent.length)
      return null;
    if (near < 0 && upper.keyColumn < line.keyColumn && upper.value === '')
      return null;
    if (near < 0 && upper.keyColumn > line.keyColumn)
      near = upper.keyColumn;
    if (upper.keyColumn < line.keyColumn)
      return near < 0 ? null : indentMessage(lines.at(index, line.keyColumn), near - 1);
  }

  return null;
}

// The index of the quotation mark that closes the one at an index; -1 when it isn't on this line.
function quoteEnd(text, start) {
  for (let i = start + 1; i < text.length; i++) {
    if (text[start] === '"' && text[i] === '\\')
      i++;
    else if (text[i] === text[start] && text[start] === "'" && text[i + 1] === "'")
      i++;
    else if (text[i] === text[start])
      return i;
  }

  return -1;
}

function reserved(lines, index) {
  const line = lines.lines[index], { value } = line;
  if (value === '')
    return null;
  const isReserved = '%@`'.includes(value[0]) || ',]}'.includes(value[0]) && line.key !== null || '|>'.includes(value[0]) && !opensBlock(value)
    || value[0] === '*' && /[ *]/.test(value.slice(1)) || '-?'.includes(value[0]) && line.key !== null && value[1] === ' ';
  if (isReserved)
    return ['ValueNeedsQuotes', lines.at(index, line.valueColumn), { sign: value[0], quoted: lines.quoted(index) }];
  return '{['.includes(value[0]) ? reservedInBraces(lines, index) : null;
}

function reservedInBraces(lines, index) {
  const text = lines.raw[index];
  for (let i = lines.lines[index].valueColumn - 1; i < text.length; i++) {
    if ('"\''.includes(text[i]) && quoteEnd(text, i) >= 0)
      i = quoteEnd(text, i);
    const before = trimEnd(text.slice(0, i));
    const isReserved = '%@`#'.includes(text[i]) || text[i] === '?' && (i + 1 === text.length || ' ,]}'.includes(text[i + 1]));
    if (!isReserved || before === '' || !':,[{'.includes(before.at(-1)))
      continue;
    const to = text.slice(i).search(/[,\]}]/);
    const key = before.endsWith(':') ? trim(before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf(','), before.lastIndexOf('[')) + 1, -1)) : null;
    return ['ValueNeedsQuotes', lines.at(index, i + 1), { sign: text[i], quoted: quotedLine(key, to < 0 ? text.slice(i) : text.slice(i, i + to)) }];
  }

  return null;
}

function quote(lines, index) {
  const line = lines.lines[index];
  if (line.value === '' || !'"\''.includes(line.value[0]))
    return null;
  const end = quoteEnd(line.value, 0);
  if (end < 0)
    return closesBelow(lines, index, line.value[0]) ? null : ['QuoteIsNotClosed', lines.at(index, line.valueColumn), { quote: line.value[0] }];
  const rest = trim(line.value.slice(end + 1));
  return rest === '' || rest[0] === '#' || line.key === null && rest[0] === ':'
    ? null
    : ['TextAfterQuote', lines.at(index, line.valueColumn + end + 1), { quoted: lines.quoted(index) }];
}

// A question mark for a value in a list: to YAML it opens a key, of which parsers make different things.
function questionInList(lines, index) {
  const line = lines.lines[index], text = lines.raw[index], open = [];
  if (!/^[[{]/.test(line.value))
    return null;
  for (let i = line.valueColumn - 1; i < text.length; i++) {
    if ('"\''.includes(text[i]) && quoteEnd(text, i) >= 0)
      i = quoteEnd(text, i);
    else if ('[{'.includes(text[i]))
      open.push(text[i]);
    else if (']}'.includes(text[i]))
      open.pop();
    else if (text[i] === '?' && open.at(-1) === '[' && (i + 1 === text.length || ' ,]'.includes(text[i + 1])) && /[[,]$/.test(trimEnd(text.slice(0, i))))
      return ['ValueNeedsQuotes', lines.at(index, i + 1), { sign: '?', quoted: "'?'" }];
  }

  return null;
}

// Whether a quotation that goes on below is closed before the next known key.
function closesBelow(lines, index, sign) {
  for (let at = index + 1; at < lines.lines.length; at++) {
    if (lines.lines[at].key !== null && tables().knownKeys.has(lines.lines[at].key))
      return false;
    if (lines.raw[at].includes(sign))
      return true;
  }

  return false;
}

// A value that begins with a bracket which is never closed, or after which text goes on.
function bracket(lines, index) {
  const line = lines.lines[index];
  if (line.value === '' || !'[{'.includes(line.value[0]))
    return null;
  const open = [];
  const notClosed = ({ sign, at, column }) => ['BracketIsNotClosed', lines.at(at, column), { open: sign, close: sign === '[' ? ']' : '}' }];
  for (let at = index; at < lines.lines.length; at++) {
    const { key, keyColumn } = lines.lines[at];
    if (at > index && key !== null && tables().knownKeys.has(key) && keyColumn <= line.keyColumn)
      break;
    const text = lines.raw[at];
    for (let i = at === index ? line.valueColumn - 1 : 0; i < text.length; i++) {
      const end = '"\''.includes(text[i]) ? quoteEnd(text, i) : -1;
      if (end >= 0 && (i === 0 || ' [{,'.includes(text[i - 1]))) {
        i = end;
      } else if (text[i] === '#' && i > 0 && text[i - 1] === ' ') {
        break;
      } else if ('[{'.includes(text[i])) {
        open.push({ sign: text[i], at, column: i + 1 });
      } else if (']}'.includes(text[i])) {
        const last = open.pop();
        if (last && last.sign !== (text[i] === ']' ? '[' : '{'))
          return notClosed(last);
        if (open.length === 0)
          return afterBracket(lines, index, trim(text.slice(i + 1)));
      }
    }
  }

  return open.length === 0 ? null : notClosed(open.at(-1));
}

const afterBracket = (lines, index, rest) => rest === '' || '#:'.includes(rest[0]) ? null
  : ['ValueNeedsQuotes', lines.at(index, lines.lines[index].valueColumn), { sign: lines.lines[index].value[0], quoted: lines.quoted(index) }];

// A line without a key that is cut into cells by tabs.
function pastedTable(lines, index) {
  const line = lines.lines[index];
  return line.key === null && line.value.includes('\t') ? ['TableWasPasted', lines.at(index, line.keyColumn), {}] : null;
}

// An entry that begins with another sign than a dash.
function bullet(lines, index) {
  const { indent } = lines.lines[index], text = lines.raw[index].slice(indent.length);
  return text.length >= 2 && ('・•●○◦▪■□◆◇'.includes(text[0]) || text.startsWith('* '))
    ? ['BulletIsNoDash', lines.at(index, indent.length + 1), { sign: text[0], dashed: '- ' + trim(text.slice(1)) }]
    : null;
}

// A text that goes on where a key or an entry is expected.
function goesOn(lines, index) {
  const above = lines.above(index), line = lines.lines[index], upper = lines.lines[above];
  return above >= 0 && line.key === null && !/^["'[{\]}]/.test(line.value) && line.keyColumn === line.indent.length + 1
    && upper.key !== null && upper.value !== '' && !/^["'[{|>]/.test(upper.value) && line.indent.length < upper.keyColumn
    ? ['LineGoesOn', lines.at(index, line.keyColumn), { expected: upper.keyColumn + 1 }]
    : null;
}

// A known key between signs for bold text.
function boldKeyAt(text) {
  const found = /^\*\*([^*:：\s]+)(?:\*\*\s*[:：]|[:：]\s*\*\*)/.exec(text);
  return found && tables().knownKeys.has(found[1]) ? found[1] : null;
}

function boldKey(lines, index) {
  const { keyColumn } = lines.lines[index], key = boldKeyAt(lines.raw[index].slice(keyColumn - 1));
  return key === null ? null : ['KeyIsBold', lines.at(index, keyColumn), { key }];
}

// The first key of all, further in than those that follow.
function firstKey(lines, index) {
  const line = lines.lines[index];
  return lines.above(index) < 0 && line.key !== null && line.indent !== '' && lines.lines.some((other, i) => i > index && !lines.silent[i] && other.key !== null && other.indent === '')
    ? indentMessage(lines.at(index, line.keyColumn), 0)
    : null;
}

const looks = [boldKey, pastedTable, tabIndents, wideBlank, bullet, wideColon, noBlank, noColon, reserved, quote, bracket, colonInValue, firstKey, deeper, between, goesOn];

// line: where the parser gave up, from 1 within the YAML.
function explainFault(text, firstLine, line) {
  const lines = new YamlLines(text, firstLine);
  for (let i = 0; i < lines.lines.length; i++) {
    if (lines.silent[i])
      continue;
    for (const look of line <= 1 || i < line ? looks : looks.slice(0, 4)) {
      const found = look(lines, i);
      if (found)
        return found;
    }
  }

  const at = Math.min(Math.max(line, 1), lines.lines.length) - 1;
  const told = lines.lines[at];
  return /^[[{]/.test(told.value) ? ['BracketsCannotBeRead', lines.at(at, told.valueColumn), {}] : ['YamlCannotBeRead', lines.at(at, told.indent.length + 1), {}];
}

// A line that names a key but lacks the colon and blank after it; null when it is something else.
function missedColon(fileLines, line) {
  const lines = new YamlLines(fileLines[line - 1] ?? '', line);
  return wideColon(lines, 0) ?? noBlank(lines, 0) ?? noColon(lines, 0);
}
