// window.playbookDifference: see the head of this file.

const changes = ['contradicted', 'weakened', 'lost', 'created', 'strengthened'];

function changeOf(before, after) {
  const added = role => after === undefined ? [] : after[role].filter(id => !before || !before[role].includes(id)).sort(ordinal);
  const [pro, against] = [added('for'), added('against')];
  const better = grade => grades.indexOf(grade);
  const change = !before ? 'created' : !after ? 'lost' : against.length > 0 ? 'contradicted'
    : before.grade !== after.grade ? (better(after.grade) < better(before.grade) ? 'strengthened' : 'weakened')
      : before.organisations !== after.organisations ? (after.organisations > before.organisations ? 'strengthened' : 'weakened') : null;
  const shown = after ?? before;
  return change && { id: shown.id, kind: shown.kind, change, tactics: shown.tactics, gradeBefore: before?.grade ?? null, gradeAfter: after?.grade ?? null,
    organisationsBefore: before?.organisations ?? 0, organisationsAfter: after?.organisations ?? 0, casesFor: pro, casesAgainst: against };
}

function comparePatterns(before, after) {
  const name = pattern => `${pattern.kind} ${pattern.id}`;
  const [old, now] = [before, after].map(all => new Map(all.map(pattern => [name(pattern), pattern])));
  return [...new Set([...old.keys(), ...now.keys()])].map(key => changeOf(old.get(key), now.get(key))).filter(Boolean)
    .sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change) || (a.kind === b.kind ? 0 : a.kind === 'winning' ? -1 : 1) || ordinal(a.id, b.id));
}

function holesBetween(before, after, terms) {
  const termsOf = episodes => new Set(episodes.filter(one => one.isEvidence).flatMap(one => [...one.context, ...one.outcomes, ...one.done]));
  const pairsOf = episodes => new Set(episodes.filter(one => one.isEvidence).flatMap(one =>
    [...one.context].filter(term => term.startsWith('conditions:')).flatMap(term => [...one.outcomes].map(outcome => `${term} ${outcome}`))));
  const [old, now, oldPairs, nowPairs] = [termsOf(before), termsOf(after), pairsOf(before), pairsOf(after)];
  const inOrder = (a, b) => terms.compare(a.term, b.term) || (a.outcome ? terms.compare(a.outcome, b.outcome) : 0);
  return [
    ...[...now].filter(term => !old.has(term)).map(term => ({ term, outcome: null })).sort(inOrder),
    ...[...nowPairs].filter(pair => !oldPairs.has(pair)).map(pair => ({ term: pair.split(' ')[0], outcome: pair.split(' ')[1] }))
      .filter(pair => old.has(pair.term) && old.has(pair.outcome)).sort(inOrder),
  ];
}

window.playbookDifference = (draft, id) => {
  const tables = window.playbookKnowledgeTables;
  if (!tables)
    throw new Error('data/knowledge.js has to be loaded before a difference is asked for.');
  const counts = tables.count.includes(draft.provenance);
  if (!tables.isCounted)
    return { isCounted: false, counts, patterns: null, holes: null, drillMaterial: materialOf(draft, id, tables), madeDrills: madeDrillsOf(draft, id) };
  const terms = new Terms(tables);
  const before = tables.episodes.map(one => ({ ...one, context: new Set(one.context), outcomes: new Set(one.outcomes), planned: new Set(one.planned), done: new Set(one.done) }));
  const cases = new Map(tables.cases.map(one => [one.id, one]));
  cases.set(id, { id, organisation: draft.organisation || id, date: String(draft.date ?? '9999') });
  const place = episode => cases.get(episode.case);
  const after = [...before.filter(one => one.case !== id), ...episodesOf(draft, id, terms, tables)].sort((a, b) =>
    ordinal(a.organisation, b.organisation) || ordinal(lastDay(place(a).date), lastDay(place(b).date)) || ordinal(firstDay(place(a).date), firstDay(place(b).date))
    || ordinal(a.case, b.case) || a.revision - b.revision);
  return { isCounted: true, counts, patterns: comparePatterns(tables.patterns, minePatterns(after, terms, tables)), holes: holesBetween(before, after, terms),
    drillMaterial: materialOf(draft, id, tables), madeDrills: madeDrillsOf(draft, id) };
};

window.playbookDifference.shortHash = shortHash;

// The drills that the library makes as it is: a test holds them against those of the build.
window.playbookDifference.drills = () => drillLibrary().made;

// What this script makes of the library as it is: a test holds it against what the build made.
window.playbookDifference.mine = () => {
  const tables = window.playbookKnowledgeTables;
  const episodes = tables.episodes.map(one => ({ ...one, context: new Set(one.context), outcomes: new Set(one.outcomes), planned: new Set(one.planned), done: new Set(one.done) }));
  return minePatterns(episodes, new Terms(tables), tables);
};
