// Drills about a plan: TacticDrills, GpoDrills and DropDrills of the build.

function tacticDrill(aim, uses, { habits, sentences, choices, tables, tactic, obstacle }) {
  const { phase, objective } = aim, id = `tactic/${phase.case.id}`, label = tactic(aim.tactic.tactic), trouble = obstacle(aim.obstacle);
  if (isJapanese(label) !== isJapanese(objective.state) || sentences.shareASense(label, trouble) || sentences.shareASense(label, objective.state))
    return null;
  const others = habits.strangers(phase.case, [aim.obstacle])
    .filter(other => isJapanese(other.objective.state) === isJapanese(objective.state) && !sentences.shareASense(tactic(other.tactic.tactic), objective.state))
    .map(other => wrongOne(tactic(other.tactic.tactic), other.phase));
  const made = choices.around(rightOne(label, phase), others, id, uses);
  return made && { kind: 'tactic', id, form: 'tactic', place: phase, about: fill(tables.words.quoted, objective.state), told: [trouble, objective.state], choices: made };
}

function* tacticDrills(material) {
  const { habits } = material, answered = new Set(), met = new Set(), uses = new Uses();
  for (const [, ofCase] of groupsBy(habits.aims, aim => aim.phase.case.id)) {
    const aims = ofCase.filter(aim => aim.tactic.action !== undefined && habits.isTypical(aim) && !answered.has(aim.tactic.tactic) && !met.has(aim.obstacle))
      .sort((a, b) => habits.usersOf(b.tactic.tactic, b.obstacle) - habits.usersOf(a.tactic.tactic, a.obstacle) || b.phase.index - a.phase.index);
    for (const aim of aims) {
      const drill = tacticDrill(aim, uses, material);
      if (!drill)
        continue;
      answered.add(aim.tactic.tactic);
      met.add(aim.obstacle);
      yield drill;
      break;
    }
  }
}

function* gpoDrills({ last, phases, choices, tables, term }) {
  const principleOf = tactic => term('tactics', tactic.tactic)?.principle, uses = new Uses();
  for (const phase of last) {
    const acts = distinctBy(phase.tactics.filter(tactic => tactic.action !== undefined && tactic.wasCarriedOut && principleOf(tactic)), principleOf);
    if (acts.length < tables.limits.gpoFewest)
      continue;
    const id = `gpo/${phase.case.id}`;
    // Opportunity is what is missing most often; so it is asked where it is known.
    const asked = acts.find(tactic => principleOf(tactic) === 'opportunity')
      ?? acts.map(tactic => ({ tactic, hash: hashOf(id + tactic.tactic) })).sort((a, b) => compareHashes(a.hash, b.hash))[0].tactic;
    const others = phases.filter(place => place.case.organisation !== phase.case.organisation).flatMap(place => place.tactics
      .filter(tactic => tactic.action !== undefined && tactic.wasCarriedOut && principleOf(tactic) !== principleOf(asked))
      .map(tactic => ({ isPrincipled: principleOf(tactic) !== undefined, choice: wrongOne(tactic.action, place) })));
    const right = rightOne(asked.action, phase);
    const made = choices.around(right, others.filter(one => one.isPrincipled).map(one => one.choice), id, uses) ?? choices.around(right, others.map(one => one.choice), id, uses);
    if (made)
      yield { kind: 'gpo', id, form: 'gpo-' + principleOf(asked), place: phase, about: phase.case.value ?? phase.statement,
        told: [phase.statement, ...acts.filter(tactic => tactic !== asked).map(tactic => tactic.action), tables.words.blank], choices: made };
  }
}

// For one objective after another, a tactic of another organisation that several use against the same obstacle; each of a case of its own.
function proposed(phase, objectives, uses, id, { habits, sentences, tables, tactic }) {
  const found = [], most = tables.limits.dropMost;
  for (let round = 0; round < most && found.length < most; round++) {
    for (const objective of objectives) {
      if (found.length === most)
        break;
      const candidates = list(habits.typicalAgainst.get(objective.inverts)).filter(aim => aim.phase.case.organisation !== phase.case.organisation)
        .map(aim => wrongOne(tactic(aim.tactic.tactic), aim.phase))
        .filter(choice => found.every(other => !sentences.areAlike(choice.text, other.choice.text) && choice.from.case !== other.choice.from.case)
          && (found.length === 0 || sentences.hasFormOf(choice.text, found[0].choice.text)));
      const least = Math.min(...candidates.map(one => uses.of(one.text))), [choice] = shuffled(candidates.filter(one => uses.of(one.text) === least), id, caseAndText);
      if (choice)
        found.push({ objective, choice });
    }
  }

  return found;
}

function dropDrill(phase, answered, uses, material) {
  const { habits, sentences, choices, tables, tactic, obstacle, term } = material, { limits, words } = tables, id = `drop/${phase.case.id}`;
  const objectives = distinctBy(phase.objectives.filter(one => one.inverts !== undefined && term('obstacles', one.inverts)), one => one.inverts);
  if (!phase.outcome || objectives.length < limits.dropFewest)
    return null;
  const kept = proposed(phase, objectives, uses, id, material), shown = objectives.filter(objective => kept.some(one => one.objective === objective));
  if (shown.length < limits.dropFewest)
    return null;
  const foreign = habits.strangers(phase.case, objectives.map(one => one.inverts)).map(aim => rightOne(tactic(aim.tactic.tactic), aim.phase));
  const drop = shuffled(foreign, id, choice => choice.text).sort((a, b) => answered.of(a.text) - answered.of(b.text)).find(choice =>
    isJapanese(choice.text) === isJapanese(phase.statement)
    && kept.every(one => sentences.hasFormOf(choice.text, one.choice.text) && !sentences.areAlike(choice.text, one.choice.text) && choice.from.case !== one.choice.from.case)
    && shown.every(objective => !sentences.shareASense(choice.text, objective.state)));
  if (!drop)
    return null;
  answered.add(drop.text);
  return { kind: 'drop', id, form: kept.length === limits.dropFewest ? 'drop-of-three' : 'drop-of-four', place: phase, about: phase.statement,
    told: [phase.statement, ...shown.map(objective => fill(words.insteadOf, objective.state, obstacle(objective.inverts)))],
    choices: choices.mixed(drop, kept.map(one => one.choice), id, uses) };
}

function* dropDrills(material) {
  const answered = new Uses(), uses = new Uses(), seen = new Set();
  for (const phase of material.last) {
    const drill = dropDrill(phase, answered, uses, material);
    if (drill && !seen.has(drill.about)) {
      seen.add(drill.about);
      yield drill;
    }
  }
}
