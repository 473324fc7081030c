// The rules by which one case is checked, as this site's build wrote them into data/rules.js: format, vocabulary, words, messages, examples.

let prepared = null;

// The tables with their links resolved: a shape's keys and items are shapes, not numbers.
function tables() {
  const raw = window.playbookRuleTables;
  if (!raw)
    throw new Error('data/rules.js has to be loaded before the rules are used.');
  if (prepared && prepared.raw === raw)
    return prepared;
  const shapes = raw.shapes.map(shape => ({ ...shape }));
  for (const shape of shapes) {
    if (shape.is === 'list')
      shape.item = shapes[shape.item];
    if (shape.is !== 'map')
      continue;
    shape.keys = shape.keys.map(key => ({
      ...key,
      names: [key.name, ...key.aliases],
      shape: shapes[key.shape],
      shown: key.aliases.length === 0 ? key.name : `${key.name} (${key.aliases[0]})`,
    }));
    shape.byName = new Map(shape.keys.flatMap(key => key.names.map(name => [name, key])));
  }

  prepared = { raw, root: shapes[0], knownKeys: new Set(raw.knownKeys), keyPlaces: new Map(Object.entries(raw.keyPlaces)), terms: termsByWord(raw.vocabulary) };
  return prepared;
}

// By facet: the ids in order, and by each label and synonym the id that it stands for. The first of equals counts.
function termsByWord(vocabulary) {
  const facets = {};
  for (const [facet, terms] of Object.entries(vocabulary)) {
    const words = new Map();
    for (const term of terms) {
      for (const word of [term.label, ...(term.synonyms || [])]) {
        if (!words.has(tidyWord(word)))
          words.set(tidyWord(word), term.id);
      }
    }

    facets[facet] = { ids: new Set(terms.map(term => term.id)), words };
  }

  return facets;
}
