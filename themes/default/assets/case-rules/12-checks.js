// Rules between the keys of a case, and whether every id stands for something: CaseRules and ReferenceCheck of the build.

const valueOf = (map, key) => map?.value.get(key) ?? null;
const textOf = (map, key) => valueOf(map, key)?.value ?? null;
const itemsOf = (map, key) => valueOf(map, key)?.value ?? [];
const mapsOf = (map, key) => itemsOf(map, key).filter(one => one.is === 'map');
const states = root => [...mapsOf(root, 'revisions'), root];

function checkCase(root, problems) {
  const start = { line: 1, column: 1 };
  const provenance = textOf(root, 'provenance');
  if (provenance === 'published' && !valueOf(root, 'sources'))
    problems.add('SourcesAreMissing', root.keys.get('sources') ?? start, {}, 'sources');
  if (provenance !== null && provenance !== 'published' && !valueOf(root, 'plan'))
    problems.add('PlanIsMissing', root.keys.get('plan') ?? start, {}, 'plan');
  for (const plan of states(root).map(state => valueOf(state, 'plan')).filter(Boolean))
    checkObjectives(plan, problems);
  for (const outcome of states(root).map(state => valueOf(state, 'outcome')).filter(Boolean))
    mapsOf(outcome, 'measures').forEach(measure => checkDirection(measure, problems));
  checkDates(root, problems);
  const metric = valueOf(root, 'metric');
  const [green, red] = [textOf(metric, 'green'), textOf(metric, 'red')];
  if (green !== null && red !== null && green < red)
    problems.add('MetricIsInverted', valueOf(metric, 'green').at, { green: numberText(green), red: numberText(red) }, 'metric.green');
}

function checkDates(root, problems) {
  const calendar = valueOf(root, 'calendar');
  for (const entry of calendar ? ['customer', 'product', 'business'].flatMap(lane => mapsOf(calendar, lane)) : []) {
    const [from, to] = [textOf(entry, 'from'), textOf(entry, 'to')];
    if (from !== null && to !== null && earliest(from) > latest(to))
      problems.add('SpanIsBackwards', valueOf(entry, 'to').at, { from, to }, valueOf(entry, 'to').path);
  }

  const dated = states(root).filter(state => valueOf(state, 'date'));
  dated.slice(1).forEach((next, i) => {
    const date = valueOf(dated[i], 'date');
    if (earliest(date.value) > latest(textOf(next, 'date')))
      problems.add('RevisionIsTooLate', date.at, { date: date.value, next: textOf(next, 'date') }, date.path);
  });
}

function checkObjectives(plan, problems) {
  const first = new Map(), objectives = mapsOf(plan, 'objectives');
  for (const id of objectives.map(objective => valueOf(objective, 'id')).filter(Boolean)) {
    if (first.has(id.value))
      problems.add('ObjectiveIdIsTaken', id.at, { id: id.value, firstLine: first.get(id.value) }, id.path);
    else
      first.set(id.value, id.at.line);
  }

  // An objective whose own id is malformed was reported; what refers to it needs no second message.
  if (objectives.some(objective => !valueOf(objective, 'id')) || valueOf(plan, 'objectives') && objectives.length === 0)
    return;
  for (const id of mapsOf(plan, 'tactics').flatMap(tactic => itemsOf(tactic, 'for'))) {
    if (first.has(id.value))
      continue;
    const parts = guessList(id.value);
    if (!isId(id.value) && parts.length > 0 && (parts.length > 1 || parts[0] !== id.value)) {
      problems.add('ListIsOneText', id.at, { written: id.value, parts }, id.path);
      continue;
    }

    const guess = isId(id.value) ? nearest(id.value, first.keys()) : textOf(objectives.find(objective => textOf(objective, 'state') === id.value), 'id');
    problems.add(guess === null ? 'ObjectiveIsUnknown' : 'ObjectiveIsUnknown+guess', id.at, { id: id.value, guess }, id.path);
  }
}

function checkDirection(measure, problems) {
  const [baseline, target] = [textOf(measure, 'baseline'), textOf(measure, 'target')];
  if (baseline === null || target === null || baseline === target)
    return;
  const isHigherBetter = (textOf(measure, 'better') ?? 'higher') === 'higher';
  if (isHigherBetter !== target > baseline)
    problems.add(isHigherBetter ? 'TargetGoesTheWrongWay+higher' : 'TargetGoesTheWrongWay', valueOf(measure, 'target').at, { baseline: numberText(baseline), target: numberText(target) }, valueOf(measure, 'target').path);
}

function checkReferences(references, problems) {
  const { terms } = tables();
  for (const { at: place, path, id, target } of references) {
    if (target.is !== 'term' || target.words.includes(id) || target.facets.some(facet => terms[facet].ids.has(id)))
      continue;
    const guess = target.words.find(word => word === tidyWord(id)) ?? target.facets.map(facet => guessTerm(facet, id)).find(found => found !== null) ?? null;
    const parts = guessList(id);
    if (guess === null && (parts.length > 1 || parts.length === 1 && parts[0] !== id)) {
      problems.add('ListIsOneText', place, { written: id, parts }, path);
      continue;
    }

    const meant = guess ?? nearest(id, target.words);
    problems.add(meant === null ? 'TermIsUnknown' : 'TermIsUnknown+guess', place, { id, facet: target.name, path: target.path, guess: meant }, path);
  }
}
