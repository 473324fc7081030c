// A Markdown file cut at its two lines of three dashes, and looked over for what Git leaves behind.

const isFence = line => trimEnd(line) === '---';

// { yaml, firstLine, body, bodyLine }, or null when something was reported.
function splitFile(text, problems) {
  const lines = text.split('\n');
  let open = 0;
  while (open < lines.length - 1 && isWhiteLine(lines[open]))
    open++;
  if (!isFence(lines[open])) {
    problems.add(/^(```|~~~)/.test(lines[open]) ? 'FrontMatterIsMissing+code' : 'FrontMatterIsMissing', { line: open + 1, column: 1 });
    return null;
  }

  // A text that ends in LF has no line after it.
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  for (let i = open + 1; i < count; i++) {
    if (isFence(lines[i]))
      return { yaml: lines.slice(open + 1, i).map(line => line + '\n').join(''), firstLine: open + 2, body: lines.slice(i + 1).join('\n'), bodyLine: i + 2 };
  }

  const near = lines.findIndex((line, i) => i > open && /^[-—ー―－–−─ ]{2,}$/.test(trim(line)));
  // A single # may be a comment among the keys.
  const heading = lines.findIndex((line, i) => i > open && /^##+ /.test(line));
  problems.add('FrontMatterIsNotClosed' + (near >= 0 ? '+near' : heading >= 0 ? '+heading' : ''), { line: open + 1, column: 1 }, { near: (near >= 0 ? near : heading) + 1 });
  return null;
}

// The first line that Git marked where two versions weren't reconciled, outside fenced code; 0 when there is none.
function conflictMarker(text) {
  let isCode = false;
  return text.split('\n').findIndex(line => {
    if (line.startsWith('```') || line.startsWith('~~~'))
      isCode = !isCode;
    return !isCode && (line.startsWith('<<<<<<< ') || line.startsWith('>>>>>>> '));
  }) + 1;
}
