// What a body holds that Markdown would show otherwise than its writer meant: BodyLines, MarkdownAttributes and TangledMarkdown of the build.

const codeFence = /^ {0,3}(`{3,}|~{3,})/;

// How many of the lines right below name keys of the format.
function keysBelow(lines, index) {
  let count = 0;
  for (; index + count + 1 < lines.length; count++) {
    const { key, indent } = yamlLine(lines[index + count + 1]);
    if (key === null || indent !== '' || !tables().knownKeys.has(key))
      break;
  }

  return count;
}

const cellsOf = line => line === '' || '\t '.includes(line[0]) || line.includes('|') ? [] : line.split('\t');

// Keys that stand below the line which ends them.
function checkFirstLine(lines, at, problems) {
  const first = lines.findIndex(line => !isWhiteLine(line));
  const named = [first, first + 1].map(i => lines[i] === undefined ? null : yamlLine(lines[i]));
  if (first >= 0 && named[0].indent === '' && named.every(line => line !== null && line.key !== null && tables().knownKeys.has(line.key)))
    problems.add('KeysStandInTheBody', at(first), { key: named[0].key }, '');
}

function checkLines(lines, at, problems) {
  checkFirstLine(lines, at, problems);
  let fence = '', opened = 0, isTableTold = false;
  lines.forEach((line, i) => {
    const mark = codeFence.exec(line);
    if (fence !== '') {
      if (mark && mark[1].startsWith(fence) && trim(line) === mark[1])
        fence = '';
      return;
    }

    if (mark && (mark[1][0] === '~' || !line.slice(mark[0].length).includes('`'))) {
      [fence, opened] = [mark[1], i];
      return;
    }

    if (isFence(line) && keysBelow(lines, i) >= 2)
      problems.add('AnotherFileFollows', at(i), {}, '');
    const cells = cellsOf(line);
    if (!isTableTold && i + 1 < lines.length && cells.length > 1 && cellsOf(lines[i + 1]).length === cells.length) {
      isTableTold = true;
      problems.add('TableHasNoLines', at(i), { row: `| ${cells.map(cell => trim(cell)).join(' | ')} |` }, '');
    }
  });
  if (fence !== '')
    problems.add('CodeIsNotClosed', at(opened), { mark: fence }, '');
}

// Texts that would take a Markdown parser minutes: nobody writes them by hand.
function isTangled(text) {
  if (text.length > 2_000_000)
    return true;
  let marks = 0, column = 0, isIndent = true;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '\n') {
      if (isIndent)
        marks = 0;
      [column, isIndent] = [0, true];
      continue;
    }

    column++;
    if (isIndent && !' \t>-*+'.includes(sign)) {
      isIndent = false;
      if (column > 300)
        return true;
    }

    if ('[*_~`<('.includes(sign) && ++marks > 3000)
      return true;
  }

  return isIndent && column > 300;
}

// A span of code, or braces that hold nothing but #id, .class, key=value and names, at least one of the first three.
const nameTail = '[\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}\\-]*', setting = `(?:[#.][^\\s{}]+|[A-Za-z](?:${nameTail.slice(0, -2)}:])*=(?:"[^"]*"|'[^']*'|[^\\s{}"']+))`;
const codeOrAttributes = new RegExp('`+[^`]+`+|\\{:?\\s*(?:[A-Za-z]' + nameTail + '\\s+)*' + setting + '(?:\\s+(?:' + setting + '|[A-Za-z]' + nameTail + '))*\\s*\\}', 'gu');

// The lines without what other dialects use to set attributes and to open containers.
function withoutAttributes(lines, at, problems) {
  let fence = null;
  return lines.map((line, i) => {
    const mark = codeFence.exec(line);
    if (mark)
      fence = fence === null ? trim(mark[0]) : trim(mark[0]).startsWith(fence) ? null : fence;
    if (fence !== null || mark)
      return line;
    if (trimStart(line).startsWith(':::')) {
      problems.add('AttributesAreLeftOut', at(i), { written: trim(line) }, '');
      return '';
    }

    return !line.includes('{') ? line : line.replace(codeOrAttributes, (found, offset) => {
      if (found[0] === '`')
        return found;
      problems.add('AttributesAreLeftOut', { ...at(i), column: offset + 1 }, { written: found }, '');
      return '';
    });
  });
}

// body: as it stands behind the front matter; line: of the file on which it begins.
function checkBody(body, line, problems, fromFolder) {
  const at = index => ({ line: line + index, column: 1 });
  checkLines(body.split('\n'), at, problems);
  if (isWhiteLine(body.replaceAll('\n', '')))
    return;
  const lines = withoutAttributes(body.split('\n'), at, problems);
  if (isTangled(lines.join('\n')))
    problems.add('TextIsTooTangled', at(0), {}, '');
  else
    checkMarkdown(lines, line, problems, fromFolder);
}
