// YAML as nodes with their places, as YamlTreeReader of the build makes them. The parser is the library yaml (assets/vendor).
//
// { is: 'text', line, column, value, isPlain, comment } | { is: 'items', nodes } | { is: 'map', pairs: [[key, value]] } | { is: 'reported' }

const maxDepth = 24, maxFlowDepth = 500;

const isNull = node => node.is === 'text' && node.isPlain && ['', '~', 'null', 'Null', 'NULL'].includes(node.value);

// The index of the line on which too deep a nest of brackets begins; -1 when there is none.
function tooDeepAt(text) {
  let depth = 0, start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '[' || text[i] === '{') {
      start = depth === 0 ? i : start;
      if (++depth > maxFlowDepth)
        return text.slice(0, start).split('\n').length - 1;
    } else if (text[i] === ']' || text[i] === '}') {
      depth = Math.max(0, depth - 1);
    }
  }

  return -1;
}

class TreeReader {
  constructor(text, firstLine, problems) {
    this.text = text;
    this.firstLine = firstLine;
    this.problems = problems;
    this.starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
      this.starts.push(i + 1);
    this.open = [];
    this.hasReportedAlias = false;
    this.isBroken = false;
    this.found = [];
  }

  // The root; null when there is none, or when something was reported instead.
  read() {
    const deep = tooDeepAt(this.text);
    if (deep >= 0) {
      this.problems.add('NestedTooDeep', { line: this.firstLine + deep, column: 1 });
      return null;
    }

    const lines = new YamlLines(this.text, this.firstLine);
    for (let i = 0; this.text.includes('?') && i < lines.lines.length; i++) {
      const question = lines.silent[i] ? null : questionInList(lines, i);
      if (question) {
        this.problems.add(...question);
        return null;
      }
    }

    const documents = window.playbookYaml.parseAllDocuments(this.text, { schema: 'failsafe', version: '1.2', uniqueKeys: false, strict: true, prettyErrors: false, keepSourceTokens: true });
    const first = Array.isArray(documents) ? documents[0] : null;
    if (!first || !first.contents && first.errors.length === 0)
      return null;
    if (first.errors.length > 0) {
      this.explain(first.errors[0]);
      return null;
    }

    const end = this.endsEarly();
    if (end) {
      this.problems.add('DocumentEndsEarly', end);
      return null;
    }

    const root = this.node(first.contents, 0, null);
    for (const [name, at, values] of this.found)
      this.problems.add(name, at, values);
    return this.isBroken ? null : root;
  }

  explain(error) {
    const at = this.place(this.givesUpAt(error));
    const [name, place, values] = explainFault(this.text, this.firstLine, at.line - this.firstLine + 1);
    this.problems.add(name, place, values);
  }

  // The parser of the build gives up at the colon that comes unexpected; this one blames the value before it.
  givesUpAt(error) {
    if (!['BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY'].includes(error.code))
      return Math.min(Math.max(...error.pos), this.text.length);
    const colon = this.text.slice(error.pos[0]).search(/:(?=\s|$)/);
    return error.pos[0] + Math.max(colon, 0);
  }

  // Where another document begins, or this one ends with more behind it.
  endsEarly() {
    const lines = this.text.split('\n');
    const index = lines.findIndex((line, i) => /^\.\.\.(?:\s|$)/.test(line) || i > 0 && /^---\s/.test(line) && lines.slice(0, i).some(above => !isWhiteLine(above) && !above.startsWith('#')));
    if (index < 0 || lines[index].startsWith('...') && lines.slice(index + 1).every(isWhiteLine))
      return null;
    return { line: this.firstLine + index, column: 1 };
  }

  place(offset) {
    let low = 0, high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset)
        low = middle;
      else
        high = middle - 1;
    }

    return { line: this.firstLine + low, column: offset - this.starts[low] + 1 };
  }

  // Where a node begins, its tag and anchor included.
  startOf(node) {
    const token = node.srcToken;
    let offset = node.range[0];
    if (token && token.type === 'block-seq')
      offset = token.items[0]?.start.find(one => one.type === 'seq-item-ind')?.offset ?? offset;
    else if (token && token.type === 'block-map' && node.items.length > 0)
      offset = token.items[0].start.find(one => one.type === 'explicit-key-ind')?.offset ?? this.startOf(node.items[0].key);
    if (!node.anchor && !node.tag)
      return offset;
    const before = /(?:[&!]\S*\s+)+$/.exec(this.text.slice(0, offset));
    return before ? before.index : offset;
  }

  node(node, depth, key) {
    const { isAlias, isScalar, isSeq } = window.playbookYaml;
    const start = this.startOf(node), at = this.place(start);
    if (isAlias(node)) {
      const bold = boldKeyAt(this.text.slice(start));
      if (bold !== null) {
        this.found.push(['KeyIsBold', at, { key: bold }]);
        return { is: 'text', ...at, value: bold, isPlain: true, comment: null };
      }

      this.alias(node.source, at);
      return { is: 'reported', ...at };
    }

    const tag = /^(?:&\S+\s+)?(!\S*)/.exec(this.text.slice(start))?.[1];
    if (node.tag && tag)
      this.found.push(['TagIsNotRead', at, { tag: tag.startsWith('!!') ? 'tag:yaml.org,2002:' + tag.slice(2) : tag.startsWith('!<') ? tag.slice(2, -1) : tag }]);
    if (node.anchor)
      this.open.push({ name: node.anchor, at: key ?? at });
    const read = isScalar(node) ? this.scalar(node, at) : depth >= maxDepth ? this.tooDeep(key ?? at) : isSeq(node) ? this.items(node, at, depth, key) : this.map(node, at, depth, key);
    if (node.anchor)
      this.open.pop();
    return node.tag && tag ? { is: 'reported', ...at } : read;
  }

  scalar(node, at) {
    const isPlain = node.type === 'PLAIN' || node.type === undefined;
    const value = node.value === null || node.value === undefined ? '' : String(node.value);
    // No value stands where the sign ends that promises one.
    const place = isPlain && value === '' ? this.place(trimEnd(this.text.slice(0, node.range[0])).length) : at;
    return { is: 'text', ...place, value, isPlain, comment: isPlain ? this.commentAfter(node.range[1]) : null };
  }

  commentAfter(index) {
    while (index > 0 && this.text[index - 1] === ' ')
      index--;
    let hash = index;
    while (this.text[hash] === ' ')
      hash++;
    if (hash === index || this.text[hash] !== '#')
      return null;
    const end = this.text.indexOf('\n', hash);
    return trimEnd(this.text.slice(index, end < 0 ? undefined : end));
  }

  items(node, at, depth, key) {
    return { is: 'items', ...at, nodes: node.items.map(item => this.node(window.playbookYaml.isPair(item) ? pairAsMap(item) : item, depth + 1, key)) };
  }

  map(node, at, depth, outerKey) {
    const pairs = node.items.map(pair => {
      const place = this.place(this.startOf(pair.key));
      const key = this.node(pair.key, depth + 1, null);
      if (pair.value === null)
        return [key, { is: 'text', ...place, value: '', isPlain: true, comment: null }];
      if (key.value === '<<' && window.playbookYaml.isAlias(pair.value))
        return [key, { is: 'reported', ...place }];
      return [key, this.node(pair.value, depth + 1, depth === 0 ? place : outerKey ?? place)];
    });
    return { is: 'map', ...at, pairs };
  }

  tooDeep(at) {
    this.found.push(['NestedTooDeep', at, {}]);
    this.isBroken = true;
    return { is: 'reported', ...at };
  }

  alias(name, at) {
    const around = this.open.find(anchor => anchor.name === name);
    if (around)
      this.found.push(['AnchorContainsItself', around.at, { name }]);
    else if (!this.hasReportedAlias)
      this.found.push(['AliasIsNotRead', at, { name }]);
    this.hasReportedAlias = true;
  }
}

// A pair that stands in a list without braces: [a: b].
const pairAsMap = pair => ({ items: [pair], range: pair.key.range, srcToken: null });
