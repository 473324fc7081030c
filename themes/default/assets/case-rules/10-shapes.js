// Checks nodes against the shape that the format wants there: ScalarReader and ShapeReader of the build.
//
// What was read: { is: 'text' | 'number' | 'date' | 'yes-no' | 'items' | 'map', at: { line, column }, path, value }. The value of a map is a Map of keys to
// what was read, its keys a Map of keys to places.

class ShapeReader {
  constructor(fileLines, problems) {
    this.fileLines = fileLines;
    this.problems = problems;
    this.root = tables().root;
    this.references = [];
  }

  // unit: the unit that stands beside the value, or null.
  read(shape, node, key, path, unit = null) {
    if (node.is === 'reported')
      return null;
    if (shape.is === 'list')
      return this.items(shape, node, key, path);
    const name = key ? key.shown : '';
    if (shape.is === 'map') {
      if (node.is === 'map')
        return this.map(shape, node, path);
      if (isNull(node))
        return null;
      const missed = node.is === 'text' ? missedColon(this.fileLines, node.line) : null;
      if (missed)
        return this.refuse(missed[0], missed[1], missed[2], path);
      const isEntry = key !== null && key.shape.is === 'list', required = shape.keys.filter(one => one.isRequired);
      const example = isEntry && required.length > 0 ? required.map(one => one.name + ': …').join(', ') : shape.keys[0].name + ': …';
      return this.refuse(node.is === 'items' ? 'KeysAreExpected+list' : isEntry ? 'KeysAreExpected+entry' : 'KeysAreExpected', at(node), { key: name || shape.shown, example }, path);
    }

    if (node.is !== 'text')
      return this.refuse(node.is === 'items' ? 'OneValueIsExpected+list' : 'OneValueIsExpected', at(node), { key: name }, path);
    const read = this.scalar(shape, node, key, path, unit);
    if (read && (shape.is === 'term' || shape.is === 'objective'))
      this.references.push({ at: read.at, path, id: read.value, target: shape });
    return read;
  }

  items(shape, node, key, path) {
    if (isNull(node))
      return null;
    const nodes = node.is === 'items' ? node.nodes : [node];
    const values = [];
    nodes.forEach((item, i) => {
      const itemPath = `${path}[${i}]`;
      if (item.is === 'text' && item.isPlain && /^-[^ \-0-9]/.test(item.value))
        this.problems.add('BulletIsNoDash+blank', at(item), { sign: '-', dashed: '- ' + item.value.slice(1).split(' -')[0] }, itemPath);
      else if (isNull(item))
        this.problems.add('EntryIsBlank', at(item), { key: key ? key.shown : shape.item.shown || '' }, itemPath);
      else
        values.push(this.read(shape.item, item, key, itemPath));
    });
    const kept = values.filter(value => value !== null);
    return { is: 'items', at: at(node), path, value: shape.isSet ? this.withoutRepeats(kept) : kept };
  }

  withoutRepeats(values) {
    const seen = new Set();
    return values.filter(one => {
      if (one.is !== 'text' || !seen.has(one.value)) {
        seen.add(one.value);
        return true;
      }

      this.problems.add('EntryIsRepeated', one.at, { value: one.value }, one.path);
      return false;
    });
  }

  map(shape, node, path) {
    const values = new Map(), seen = new Map(), meant = new Set();
    const beside = (node.pairs.find(([one]) => one.is === 'text' && (one.value === 'unit' || one.value === '単位')) ?? [])[1];
    const unit = beside && beside.is === 'text' && !isNull(beside) ? beside.value : null;
    for (const [keyNode, valueNode] of node.pairs) {
      const key = this.findKey(shape, keyNode, meant, path);
      if (!key)
        continue;
      const place = at(keyNode), inner = path ? `${path}.${key.name}` : key.name;
      if (seen.has(key.name)) {
        this.problems.add('KeyIsRepeated', place, { written: keyNode.value, key: key.shown, firstLine: seen.get(key.name).line }, inner);
        continue;
      }

      seen.set(key.name, place);
      if (isBlankNode(valueNode)) {
        if (!this.tellOfCut(valueNode, inner, key.isRequired) && key.isRequired)
          this.problems.add('ValueIsBlank', place, { key: key.shown, about: key.about }, inner);
      } else {
        const read = this.read(key.shape, valueNode, key, inner, unit);
        if (read)
          values.set(key.name, read);
      }
    }

    for (const key of shape.keys) {
      if (key.isRequired && !seen.has(key.name) && !meant.has(key.name))
        this.problems.add('KeyIsMissing', shape === this.root ? { line: 1, column: 1 } : at(node), { place: shape.name, key: key.shown, about: key.about }, path ? `${path}.${key.name}` : key.name);
    }

    return { is: 'map', at: at(node), path, value: values, keys: seen, shape };
  }

  findKey(shape, node, meant, path) {
    if (node.is !== 'text' || node.value === '') {
      if (node.is !== 'reported')
        this.problems.add('KeyIsNoText', this.atSign(node), {}, path);
      return null;
    }

    const key = shape.byName.get(node.value);
    if (key)
      return key;
    const hidden = node.value.search(noShape), seen = shape.byName.get(node.value.replace(noShape, ''));
    if (hidden >= 0 && seen) {
      this.problems.add('InvisibleSignIsLeftOut', at(node), { sign: node.value.charCodeAt(hidden) }, path ? `${path}.${seen.name}` : seen.name);
      return seen;
    }

    const entry = node.value.startsWith('-') ? shape.byName.get(node.value.slice(1)) : null;
    if (entry) {
      this.problems.add('BulletIsNoDash+blank', at(node), { sign: '-', dashed: `- ${node.value.slice(1)}: …` }, path);
      meant.add(entry.name);
      return null;
    }

    if (node.value === '<<' || isWhite(node.value[0])) {
      const [name, place, values] = node.value === '<<' ? ['MergeKeyIsNotRead', at(node), {}] : wideBlankMessage(node.value[0], at(node));
      this.problems.add(name, place, values, path);
      meant.add(shape.byName.get(trim(node.value))?.name ?? '');
      return null;
    }

    const advice = guessKey(shape, node.value), written = { key: node.value, place: shape.name };
    if (advice.nearest)
      meant.add(advice.nearest.name);
    if (advice.elsewhere) {
      const dot = advice.elsewhere.lastIndexOf('.');
      this.problems.add(dot < 0 ? 'KeyBelongsElsewhere' : 'KeyBelongsElsewhere+inside', at(node), { ...written, parent: advice.elsewhere.slice(0, Math.max(dot, 0)) }, advice.elsewhere);
    } else {
      this.problems.add(advice.written === null ? 'KeyIsUnknown' : 'KeyIsUnknown+guess', at(node), { ...written, guess: advice.written },
        advice.nearest ? (path ? `${path}.${advice.nearest.name}` : advice.nearest.name) : path);
    }

    return null;
  }

  // A key of nothing stands at the question mark that opens it: parsers differ in where they see it.
  atSign(node) {
    const sign = node.is === 'text' ? (this.fileLines[node.line - 1] ?? '').lastIndexOf('?', node.column - 1) : -1;
    return sign < 0 ? at(node) : { line: node.line, column: sign + 1 };
  }

  // Tells of words that YAML took for a comment. Two blanks before the sign and one after it say that a comment was meant.
  tellOfCut(node, path, isRequired) {
    if (node.is !== 'text' || node.comment === null)
      return false;
    const hash = node.comment.indexOf('#');
    if (hash >= 2 && (node.comment.length === hash + 1 || node.comment[hash + 1] === ' '))
      return false;
    this.problems.add(node.value === '' ? 'ValueIsCut+empty' : 'ValueIsCut', at(node), { kept: node.value, cut: node.comment.slice(hash) }, path, isRequired ? 'error' : null);
    return true;
  }

  scalar(shape, node, key, path, unit) {
    if (isNull(node))
      return null;
    const text = this.tidy(node, path);
    if (isBlank(text))
      return null;
    if (shape.is === 'text' || shape.is === 'markdown')
      this.tellOfCut(node, path, false);
    const tag = shape.is === 'text' ? /<\/?(?:br|p|div|span|font|table|tr|td|th|ul|ol|li)(?: [^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot);/i.exec(text) : null;
    if (tag)
      this.problems.add('TextHoldsHtml', at(node), { key: key ? key.shown : '', tag: tag[0] }, path);
    return readScalar(shape, text, { at: at(node), path, name: key ? key.shown : '', keyName: key ? key.name : '', unit, refuse: (name, values) => this.refuse(name, at(node), values, path) });
  }

  // The file itself was cleaned when it was read: only quoted text can bring signs in by its escapes.
  tidy(node, path) {
    if (node.isPlain)
      return node.value;
    const cleaned = clean(node.value);
    if (cleaned.first >= 0)
      this.problems.add('InvisibleSignIsLeftOut', at(node), { sign: node.value.codePointAt(cleaned.first) }, path);
    return trim(cleaned.text).normalize('NFC');
  }

  refuse(name, place, values, path) {
    this.problems.add(name, place, values, path);
    return null;
  }
}

// Signs of no width that come along when text is copied: they stay in texts, where some scripts need them, and never belong to a key.
const noShape = /[\u200B\u200C\u200D\u2060\uFEFF\u00AD]/g;

const at = node => ({ line: node.line, column: node.column });

const isBlankNode = node => node.is === 'text' ? isNull(node) || isBlank(node.value) : node.is === 'items' && node.nodes.length === 0;
