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

// Terms and pairs of a condition and an outcome that stand in some case that counts.
function placesOf(episodes) {
  const counted = episodes.filter(one => one.isEvidence);
  return {
    terms: new Set(counted.flatMap(one => [...one.context, ...one.outcomes, ...one.done])),
    pairs: new Set(counted.flatMap(one => [...one.context].filter(term => term.startsWith('conditions:')).flatMap(term => [...one.outcomes].map(outcome => `${term} ${outcome}`)))),
  };
}

const placesKnown = ({ knownTerms, knownPairs }) =>
  ({ terms: new Set(knownTerms), pairs: new Set(Object.entries(knownPairs).flatMap(([term, outcomes]) => outcomes.map(outcome => `${term} ${outcome}`))) });

function holesBetween(old, now, terms) {
  const inOrder = (a, b) => terms.compare(a.term, b.term) || (a.outcome ? terms.compare(a.outcome, b.outcome) : 0);
  return [
    ...[...now.terms].filter(term => !old.terms.has(term)).map(term => ({ term, outcome: null })).sort(inOrder),
    ...[...now.pairs].filter(pair => !old.pairs.has(pair)).map(pair => ({ term: pair.split(' ')[0], outcome: pair.split(' ')[1] }))
      .filter(pair => old.terms.has(pair.term) && old.terms.has(pair.outcome)).sort(inOrder),
  ];
}

// For and against which patterns a draft speaks where tests decide their grades: ProvenPatterns.Evidence of the build.
function spokenFor(episodes, patterns) {
  return patterns.flatMap(pattern => {
    const [tactics, missing, outcomes] = [pattern.tactics.map(id => 'tactics:' + id), pattern.missing.map(id => 'tactics:' + id), pattern.outcomes.map(id => 'outcomes:' + id)];
    const roles = episodes.filter(one => pattern.conditions.every(term => one.context.has(term)) && outcomes.every(term => one.outcomes.has(term))
      && one.planned.size > 0 && tactics.every(term => one.planned.has(term)) && !missing.some(term => one.planned.has(term)))
      .map(one => roleOf(one, tactics.every(term => one.done.has(term)), pattern.kind));
    return ['for', 'against'].filter(role => roles.includes(role)).map(role => ({ ...pattern, role }));
  });
}

// The build tests a library of so many organisations whose results are known.
const isTested = (episodes, tables) =>
  new Set(episodes.filter(one => one.isEvidence && one.result !== null && one.planned.size > 0).map(one => one.organisation)).size >= tables.enoughForTests;

const episodesKnown = tables => tables.episodes.map(one =>
  ({ ...one, context: new Set(one.context), outcomes: new Set(one.outcomes), planned: new Set(one.planned), done: new Set(one.done) }));

// All 局面 with those of the draft, in the order of EpisodeReader.
function withDraft(before, own, draft, id, tables) {
  const cases = new Map(tables.cases.map(one => [one.id, one]));
  cases.set(id, { id, organisation: draft.organisation || id, date: String(draft.date ?? '9999') });
  const place = episode => cases.get(episode.case);
  return [...before.filter(one => one.case !== id), ...own].sort((a, b) =>
    ordinal(a.organisation, b.organisation) || ordinal(lastDay(place(a).date), lastDay(place(b).date)) || ordinal(firstDay(place(a).date), firstDay(place(b).date))
    || ordinal(a.case, b.case) || a.revision - b.revision);
}

window.playbookDifference = (draft, id) => {
  const tables = window.playbookKnowledgeTables;
  if (!tables)
    throw new Error('data/knowledge.js has to be loaded before a difference is asked for.');
  const terms = new Terms(tables), own = episodesOf(draft, id, terms, tables), before = episodesKnown(tables), after = withDraft(before, own, draft, id, tables);
  const isCounted = tables.isCounted && !isTested(after, tables);
  return {
    isCounted,
    counts: tables.count.includes(draft.provenance),
    patterns: isCounted ? comparePatterns(tables.patterns, minePatterns(after, terms, tables)) : null,
    speaks: tables.isCounted ? null : spokenFor(own, tables.patterns),
    holes: holesBetween(tables.isCounted ? placesOf(before) : placesKnown(tables), placesOf(own), terms),
    drillMaterial: materialOf(draft, id, tables),
    madeDrills: madeDrillsOf(draft, id),
  };
};

window.playbookDifference.shortHash = shortHash;

// The drills that the library makes as it is: a test holds them against those of the build.
window.playbookDifference.drills = () => drillLibrary().made;

// What this script makes of the library as it is: a test holds it against what the build made.
window.playbookDifference.mine = () => {
  const tables = window.playbookKnowledgeTables;
  return minePatterns(episodesKnown(tables), new Terms(tables), tables);
};
