// Drills about what came next, and why one of two cases failed: PredictDrills and CompareDrills of the build.

// The tactic that was added for an obstacle met here, and the state that it was to bring about; of many, the one that others use against the same.
function answering(added, before, after, { habits, tables }) {
  const answers = added.flatMap(tactic => after.objectives.filter(objective => tactic.for.includes(objective.id) && objective.inverts !== undefined).map(objective => ({ tactic, objective })));
  if (added.length > tables.limits.predictAdded) {
    const users = one => habits.usersOf(one.tactic.tactic, one.objective.inverts);
    return answers.filter(one => habits.belongTogether(one.tactic.tactic, one.objective.inverts)).sort((a, b) => users(b) - users(a))[0];
  }

  const wasAnswered = one => before.objectives.some(earlier => earlier.inverts === one.objective.inverts), isNew = one => !before.obstacles.includes(one.objective.inverts);
  return answers.filter(one => before.obstacles.includes(one.objective.inverts) || after.obstacles.includes(one.objective.inverts))
    .sort((a, b) => wasAnswered(a) - wasAnswered(b) || isNew(a) - isNew(b))[0];
}

// What the reader is told of the 局面 before.
function toldBefore(before, { words }) {
  const acts = before.tactics.map(tactic => tactic.action).filter(action => action !== undefined);
  return [before.case.product === undefined ? undefined : words['product-' + before.case.product], before.statement ?? before.case.phases.at(-1).outcome.statement, before.hypothesis,
    ...acts.length > 0 ? acts : [before.title], before.learned].filter(text => text !== undefined);
}

function predictDrill(before, after, plans, uses, material) {
  const { phases, habits, sentences, choices, tables, tactic, obstacle, term, areNear } = material, { limits } = tables;
  if (before.learned === undefined || ![undefined, 'churned', 'partial'].includes(before.status))
    return null;
  const own = phases.filter(phase => phase.case === before.case), tacticsOf = some => new Set(some.flatMap(phase => phase.tactics.map(one => one.tactic)));
  const earlier = tacticsOf(own.slice(0, after.index)), added = after.tactics.filter(one => !earlier.has(one.tactic));
  const answer = added.length > 0 && answering(added, before, after, material);
  if (!answer)
    return null;
  const { objective } = answer, label = tactic(answer.tactic.tactic), trouble = obstacle(objective.inverts), told = toldBefore(before, tables), isMany = added.length > limits.predictAdded;
  if (isMany)
    told.push(fill(tables.words.insteadOf, objective.state, trouble));
  else if (!sentences.shareASense(trouble, label))
    told.push(trouble);
  if (isJapanese(label) !== isJapanese(objective.state) || shareAWord(label, told.at(-1)) || overlap(label, told.join('')) > limits.predictOverlap)
    return null;
  const id = `predict/${before.case.id}/${before.index + 1}`, here = tacticsOf(own), parent = term('tactics', answer.tactic.tactic)?.parent;
  const sameUse = new Set(habits.aims.filter(aim => areNear(aim.obstacle, objective.inverts)).map(aim => aim.tactic.tactic));
  const others = plans.filter(({ phase, tactic: one }) => phase.case.organisation !== before.case.organisation && !here.has(one.tactic) && !sameUse.has(one.tactic)
    && (term('tactics', one.tactic)?.parent === undefined || term('tactics', one.tactic).parent !== parent) && phase.objectives.some(other => one.for.includes(other.id)))
    .map(({ phase, tactic: one }) => wrongOne(tactic(one.tactic), phase));
  const made = choices.around(rightOne(label, after), distinctBy(others, choice => choice.text), id, uses);
  return made && { kind: 'predict', id, form: isMany ? 'predict-for' : 'predict-next', place: after, about: before.title, told, choices: made };
}

function* predictDrills(material) {
  const plans = material.phases.flatMap(phase => phase.tactics.map(tactic => ({ phase, tactic }))), uses = new Uses();
  for (const [at, before] of material.phases.entries()) {
    const drill = before.isLast ? null : predictDrill(before, material.phases[at + 1], plans, uses, material);
    if (drill)
      yield drill;
  }
}

// A 局面 that ended, as PlayedPhases has it: null where its result is not known, or says nothing of its tactics.
function endedAt(phase) {
  const figures = phase.measures.filter(measure => isNumber(measure.actual));
  const result = figures.length > 0 && figures.every(measure => ['expected', 'illustrative'].includes(measure.basis)) ? null : resultOf(phase);
  const date = String(phase.date ?? phase.case.date);
  if (!['reached', 'not-reached'].includes(result) || verdictOf(phase) === 'find-what-prevented')
    return null;
  const done = phase.tactics.filter(tactic => tactic.wasCarriedOut && (tactic.due === undefined || firstDay(String(tactic.due)) <= lastDay(date))).map(tactic => tactic.tactic);
  const { people, environment } = phase.plan?.resources ?? {};
  return { phase, result, done: [...new Set(done)], traits: [...new Set(list(phase.case.conditions))].sort(ordinal),
    told: [phase.case.summary, ...[people, environment].filter(text => text !== undefined)] };
}

// Conditions of successes, the rarest first, each with a case of its own as far as there is one.
function refuted(deciding, worked, { label }) {
  const used = new Set(), byTrait = groupsBy(worked.flatMap(one => one.traits.filter(trait => trait !== deciding).map(trait => ({ trait, phase: one.phase }))), one => one.trait);
  return byTrait.sort((a, b) => a[1].length - b[1].length || ordinal(a[0], b[0])).flatMap(([trait, group]) => {
    const free = group.find(one => !used.has(one.phase.case.id));
    if (!free)
      return [];
    used.add(free.phase.case.id);
    return [wrongOne(label('conditions', trait), free.phase)];
  });
}

function compareDrill(tacticId, deciding, failed, worked, uses, { choices, tactic, term, label }) {
  const { phase } = failed, id = `compare/${phase.case.id}`, foreign = worked.filter(one => one.phase.case.organisation !== phase.case.organisation);
  const inCommon = one => one.traits.filter(trait => failed.traits.includes(trait)).length;
  const [good] = [...foreign].sort((a, b) => inCommon(b) - inCommon(a) || ordinal(a.phase.case.id, b.phase.case.id));
  const told = [...failed.told, ...good.told].join(''), condition = term('conditions', deciding);
  // What is told must let the reader see the condition, under another name.
  if (holds(told, condition.label) || !list(condition.known).some(text => shareAWord(text, told)))
    return null;
  const made = choices.around(rightOne(condition.label, phase), refuted(deciding, foreign, { label }), id, uses);
  return made && { kind: 'compare', id, form: 'compare', place: phase, about: tactic(tacticId), told: [tactic(tacticId), good.told.join(' '), failed.told.join(' ')], choices: made };
}

function* compareDrills(material) {
  const ended = material.phases.map(endedAt).filter(one => one !== null), uses = new Uses(), seen = new Set();
  const groups = groupsBy(ended.flatMap(one => one.done.flatMap(tactic => [...list(one.phase.outcome?.tags)].map(tag => ({ one, tactic, tag })))), ({ tactic, tag }) => `${tactic} ${tag}`)
    .sort(([, [a]], [, [b]]) => ordinal(a.tactic, b.tactic) || ordinal(a.tag, b.tag));
  for (const [, group] of groups) {
    const together = group.map(({ one }) => one), worked = together.filter(one => one.result === 'reached'), failed = together.filter(one => one.result === 'not-reached');
    if (new Set(worked.map(one => one.phase.case.organisation)).size < material.tables.limits.compareSuccesses)
      continue;
    for (const one of failed) {
      for (const trait of one.traits.filter(each => failed.every(other => other.traits.includes(each)) && !worked.some(other => other.traits.includes(each)))) {
        const drill = compareDrill(group[0].tactic, trait, one, worked, uses, material);
        if (!drill || seen.has(drill.id))
          continue;
        seen.add(drill.id);
        yield drill;
      }
    }
  }
}
