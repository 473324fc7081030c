// Drafts: a case as a plain object with the canonical keys of the format, and body. What can't be read keeps the writer's own words, so that nothing is lost
// between a file and a form.

function draftOf(shape, node) {
  if (!node || node.is === 'reported' || isNull(node))
    return undefined;
  if (shape.is === 'list')
    return (node.is === 'items' ? node.nodes : [node]).map(item => draftOf(shape.item, item)).filter(item => item !== undefined);
  if (node.is === 'map') {
    const entries = node.pairs.filter(([key]) => key.is === 'text').map(([key, value]) => {
      const known = shape.is === 'map' ? shape.byName.get(key.value) ?? shape.byName.get(key.value.replace(noShape, '')) : null;
      return [known ? known.name : key.value, draftOf(known ? known.shape : { is: 'any' }, value)];
    });
    return Object.fromEntries(entries.filter(([name, value]) => value !== undefined && name !== '__proto__'));
  }

  if (node.is === 'items')
    return node.nodes.map(item => draftOf({ is: 'any' }, item)).filter(item => item !== undefined);
  if (shape.is === 'number')
    return readNumber(node.value) ?? node.value;
  if (shape.is === 'yes-no')
    return readYesNo(node.value) ?? node.value;
  return node.isPlain ? node.value : trim(node.value);
}

// The draft as the file that the repository takes: known keys in the order of the format, others after them, empty ones left out.
function writeDraft(draft) {
  const { body, ...front } = draft;
  const text = isBlank(body ?? '') ? '' : '\n' + trimStart(trimEnd(body), '\n') + '\n';
  return `---\n${writeMap(tables().root, front, '')}---\n${text}`;
}

const isEmpty = value => value === undefined || value === null || value === '' || typeof value === 'string' && isBlank(value)
  || Array.isArray(value) && value.every(isEmpty) || typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isEmpty);

function writeMap(shape, map, indent) {
  const keys = shape && shape.is === 'map' ? shape.keys : [];
  const names = [...keys.map(key => key.name), ...Object.keys(map).filter(name => !keys.some(key => key.name === name))];
  return names.filter(name => Object.hasOwn(map, name) && !isEmpty(map[name]))
    .map(name => `${indent}${yamlText(name)}:${writeValue(keys.find(key => key.name === name)?.shape, map[name], indent)}`).join('');
}

function writeValue(shape, value, indent) {
  if (Array.isArray(value)) {
    const entries = value.filter(entry => !isEmpty(entry));
    if (entries.every(entry => typeof entry !== 'object'))
      return shape?.item?.is === 'text' ? '\n' + entries.map(entry => `${indent}  - ${yamlText(entry)}\n`).join('') : ` [${entries.map(yamlText).join(', ')}]\n`;
    return '\n' + entries.map(entry => typeof entry === 'object'
      ? `${indent}  - ${writeMap(shape?.item, entry, indent + '    ').slice(indent.length + 4)}`
      : `${indent}  - ${yamlText(entry)}\n`).join('');
  }

  return typeof value === 'object' ? '\n' + writeMap(shape, value, indent + '  ') : ` ${yamlText(value)}\n`;
}

// A text as a YAML value: plain where that is safe, else in double quotes.
function yamlText(value) {
  if (typeof value !== 'string')
    return String(value);
  const text = clean(value.normalize('NFC')).text.replace(/^\s+|\s+$/g, '');
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}:#,[\]{}\u2028\u2029\uFEFF]/u.test(text) && !['null', 'Null', 'NULL'].includes(text);
  return isPlain ? text : JSON.stringify(text).replace(/[\u0080-\u009F\u2028\u2029\uFEFF]/g, sign => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
}
