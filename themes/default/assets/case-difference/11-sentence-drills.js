// Drills about one sentence: MendDrills, FactDrills and InvertDrills of the build. Each rule yields its drills one after another, so that no more are made than are shown.
// drill: { kind, id, form, place (its 局面), about, told: [what the reader is told before the answer], choices }

function* mendDrills({ last, sentences, choices, tables, about }) {
  const asked = new Set(), uses = new Uses(tables.limits.mendUses);
  for (const phase of last) {
    const canBeAsked = phase.status !== 'churned' && phase.outcome && (phase.outcome.state ?? 'agreed') === 'agreed' && phase.measures.length > 0 && sentences.isState(phase.statement);
    if (!canBeAsked || asked.has(phase.statement))
      continue;
    asked.add(phase.statement);
    const id = `mend/${phase.case.id}`, others = last.filter(other => other.case.organisation !== phase.case.organisation && other.outcome);
    const goals = others.filter(other => other.case.goal !== undefined && sentences.isAim(other.case.goal)).map(other => wrongOne(other.case.goal, other));
    const acts = others.flatMap(other => other.tactics.filter(tactic => tactic.action !== undefined && sentences.isDeed(tactic.action)).slice(0, 1).map(tactic => wrongOne(tactic.action, other)));
    const values = others.filter(other => other.case.value !== undefined && sentences.isThing(other.case.value)).map(other => wrongOne(other.case.value, other));
    const right = rightOne(phase.statement, phase), chosen = [];
    for (const candidates of [goals, acts, values, acts]) {
      if (chosen.length < choices.wanted)
        chosen.push(...choices.nearest(right, candidates, 1, id, uses, chosen) ?? []);
    }

    if (chosen.length === choices.wanted)
      yield { kind: 'mend', id, form: 'mend', place: phase, about: about(phase.case), told: [], choices: choices.mixed(right, chosen, id, uses) };
  }
}

function* factDrills({ last, sentences, choices, tables, about }) {
  const facts = last.flatMap(phase => list(phase.case.facts).map(text => wrongOne(text, phase))), uses = new Uses(tables.limits.factUses);
  const isClear = insight => sentences.isInterpretation(insight) && sentences.isJudging(insight);
  const reviewed = last.filter(phase => phase.case.insights)
    .sort((a, b) => a.case.isPractice - b.case.isPractice || b.case.insights.some(isClear) - a.case.insights.some(isClear));
  for (const phase of reviewed) {
    const id = `fact/${phase.case.id}`, insights = phase.case.insights.filter(one => sentences.isInterpretation(one));
    const insight = insights.find(one => sentences.isJudging(one)) ?? insights[0];
    if (insight === undefined)
      continue;
    const right = rightOne(insight.replace(/[。.]+$/, ''), phase), others = facts.filter(fact => fact.from.case.organisation !== phase.case.organisation);
    // If every fact held a figure and the interpretation none, or the other way round, the figures would give it away.
    const alike = choices.nearest(right, others.filter(one => sentences.hasFigure(one.text) === sentences.hasFigure(right.text)), 1, id, uses);
    const rest = alike && choices.nearest(right, others, choices.wanted - 1, id, uses, alike);
    if (rest)
      yield { kind: 'fact', id, form: 'fact', place: phase, about: about(phase.case), told: [], choices: choices.mixed(right, [...alike, ...rest], id, uses) };
  }
}

// Whether the state says anything of what the obstacle is about, by its label, its other names or its description.
function answers(state, obstacle, { sentences, term, tables }) {
  const known = term('obstacles', obstacle);
  return known !== undefined && (overlapOfSense(known.label, state) >= tables.limits.invertLeastOverlap
    || [...list(known.known), known.label].some(text => sentences.shareASense(text, state)));
}

function invertChoices({ phase, objective }, all, uses, material) {
  const { phases, sentences, choices, obstacle } = material, met = objective.inverts, id = `invert/${phase.case.id}`;
  if (!sentences.isObjective(objective.state) || overlap(obstacle(met), objective.state) > material.tables.limits.invertMostOverlap || !answers(objective.state, met, material))
    return null;
  const foreign = all.filter(answer => answer.phase.case.organisation !== phase.case.organisation), right = rightOne(objective.state, phase);
  const near = foreign.filter(answer => material.areNear(met, answer.objective.inverts)), far = foreign.filter(answer => !near.includes(answer));
  const deeds = near.sort((a, b) => (a.objective.inverts !== met) - (b.objective.inverts !== met))
    .flatMap(answer => answer.phase.tactics.filter(tactic => tactic.for.includes(answer.objective.id) && tactic.action !== undefined && sentences.isDeed(tactic.action))
      .map(tactic => wrongOne(tactic.action, answer.phase)));
  const bad = phases.filter(place => place.case.organisation !== phase.case.organisation)
    .flatMap(place => place.met.filter(other => other !== met && material.areNear(met, other)).map(other => wrongOne(obstacle(other), place)));
  const good = far.filter(answer => sentences.isObjective(answer.objective.state)
    && answers(answer.objective.state, answer.objective.inverts, material) && !answers(answer.objective.state, met, material))
    .map(answer => wrongOne(answer.objective.state, answer.phase));
  const chosen = [];
  for (const candidates of [deeds, bad, good]) {
    const nearest = choices.nearest(right, candidates, 1, id, uses, chosen);
    if (!nearest)
      return null;
    chosen.push(...nearest);
  }

  return choices.mixed(right, chosen, id, uses);
}

function* invertDrills(material) {
  const all = material.phases.flatMap(phase => phase.objectives.filter(objective => phase.obstacles.includes(objective.inverts)).map(objective => ({ phase, objective })));
  const asked = new Uses(material.tables.limits.invertOfAnObstacle), uses = new Uses();
  for (const [, ofCase] of groupsBy(all, answer => answer.phase.case.id)) {
    const open = ofCase.filter(answer => asked.isFresh(answer.objective.inverts))
      .sort((a, b) => asked.of(a.objective.inverts) - asked.of(b.objective.inverts) || b.phase.index - a.phase.index);
    for (const answer of open) {
      const choices = invertChoices(answer, all, uses, material);
      if (!choices)
        continue;
      const label = material.obstacle(answer.objective.inverts);
      asked.add(answer.objective.inverts);
      yield { kind: 'invert', id: `invert/${answer.phase.case.id}`, form: 'invert', place: answer.phase, about: fill(material.tables.words.quoted, label), told: [label], choices };
      break;
    }
  }
}
