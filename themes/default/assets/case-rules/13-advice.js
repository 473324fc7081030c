// Advice on the win condition and on the plan, from the same words as the build's: OutcomeAdvice and PlanAdvice.

const firstOf = (words, text) => words.find(word => text.toUpperCase().includes(word.toUpperCase()));

// The most important thing to say of a statement: [name, values], or null. isMeasured: whether a measure with a target or an actual value stands beside it.
function adviceOnStatement(statement, isMeasured) {
  const words = tables().raw.advice;
  const text = trim(statement, '。. ');
  const goal = text.length <= words.longestBareGoal ? firstOf(words.farGoals, text) : undefined;
  if (goal !== undefined)
    return ['OutcomeIsTooFar', { goal }];
  const ending = words.meansEndings.find(one => text.endsWith(one));
  if (ending !== undefined)
    return ['OutcomeIsAMeans', { ending }];
  const joint = firstOf(words.joints, text);
  if (joint !== undefined)
    return ['OutcomeIsTwoInOne', { joint: trim(joint, '、 ') }];
  const vague = isMeasured || /\p{Nd}/u.test(text) ? undefined : firstOf(words.vagueWords, text);
  return vague === undefined ? null : ['OutcomeCannotBeChecked', { vague }];
}

function adviseOnOutcome(root, problems) {
  const outcome = valueOf(root, 'outcome');
  if (!outcome)
    return;
  const measures = mapsOf(outcome, 'measures'), statement = valueOf(outcome, 'statement');
  const advice = statement && adviceOnStatement(statement.value, measures.some(measure => valueOf(measure, 'target') || valueOf(measure, 'actual')));
  if (advice)
    problems.add(advice[0], statement.at, advice[1], statement.path);
  const bare = measures.filter(measure => valueOf(measure, 'actual') && !valueOf(measure, 'basis'));
  if (bare.length > 0)
    problems.add('MeasureHasNoBasis', valueOf(bare[0], 'actual').at, { count: bare.length }, bare[0].path + '.basis');
  const start = firstWork(root);
  for (const agreed of measures.map(measure => valueOf(measure, 'agreed')).filter(Boolean)) {
    if (start && earliest(agreed.value) > latest(start))
      problems.add('MeasureWasSetAfterwards', agreed.at, { agreed: agreed.value, start }, agreed.path);
  }

  const words = valueOf(outcome, 'words');
  if (words)
    problems.add('OutcomeHasTheCustomersWords', words.at, {}, words.path);
  if (measures.length > 0 && measures.every(measure => ['measured', 'reported'].includes(textOf(measure, 'basis')) && valueOf(measure, 'n')))
    problems.add('MeasuresAreGrounded', measures[0].at, {}, measures[0].path);
}

// When work on the plan began, as far as the case says: its first 局面, else its first milestone.
function firstWork(root) {
  const first = maps => maps.map(one => textOf(one, 'date')).filter(Boolean).sort(compareDates)[0] ?? null;
  return first(mapsOf(root, 'revisions')) ?? first(mapsOf(valueOf(root, 'plan'), 'milestones'));
}

function adviseOnPlan(plan, problems) {
  const objectives = mapsOf(plan, 'objectives'), tactics = mapsOf(plan, 'tactics');
  const first = new Map();
  for (const tactic of tactics.filter(one => textOf(one, 'tactic') !== null)) {
    const own = JSON.stringify([textOf(tactic, 'tactic'), textOf(tactic, 'action')]);
    if (first.has(own))
      problems.add('TacticIsRepeated', tactic.at, { firstLine: first.get(own) }, tactic.path);
    else
      first.set(own, tactic.at.line);
  }

  if (objectives.length === 0 || tactics.length === 0)
    return;
  const aimless = tactics.filter(tactic => !valueOf(tactic, 'for'));
  // Where a source doesn't say what served what, one remark is enough.
  if (aimless.length === tactics.length) {
    problems.add(tactics.length === 1 ? 'TacticHasNoObjective' : 'TacticHasNoObjective+several', tactics[0].at, { count: tactics.length }, tactics[0].path + '.for');
    return;
  }

  const served = new Set(tactics.flatMap(tactic => itemsOf(tactic, 'for').map(id => id.value)));
  for (const id of objectives.map(objective => valueOf(objective, 'id')).filter(id => id && !served.has(id.value)))
    problems.add('ObjectiveHasNoTactic', id.at, { id: id.value }, id.path);
  for (const tactic of aimless)
    problems.add('TacticHasNoObjective', tactic.at, {}, tactic.path + '.for');
}

// What a blank form left behind: PlaceholderAdvice.
function adviseOnPlaceholders(root, problems) {
  const of = (map, ...keys) => map ? keys.map(key => valueOf(map, key)).filter(one => one && one.is === 'text') : [];
  const ofState = state => {
    const plan = valueOf(state, 'plan');
    return [
      ...of(valueOf(state, 'outcome'), 'statement'),
      ...mapsOf(plan, 'objectives').flatMap(objective => of(objective, 'state')),
      ...mapsOf(plan, 'tactics').flatMap(tactic => of(tactic, 'action')),
    ];
  };
  const isPlaceholder = text => tables().raw.advice.placeholders.some(([start, word]) => text.startsWith(start) && text.includes(word));
  const left = [...of(root, 'title', 'summary', 'goal'), ...states(root).flatMap(ofState)].filter(text => isPlaceholder(text.value));
  if (left.length > 0)
    problems.add('PlaceholderIsLeft', left[0].at, { text: left[0].value, count: left.length }, left[0].path);
}
