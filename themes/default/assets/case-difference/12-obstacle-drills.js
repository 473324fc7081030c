// Drills about what stands in the way: SignalDrills and CauseDrills of the build.

function signalChoices(phase, id, said, uses, { phases, sentences, choices, obstacle, term, areNear }) {
  const met = new Set(phases.filter(other => other.case === phase.case).flatMap(other => other.obstacles));
  const others = phases.filter(place => place.case.organisation !== phase.case.organisation).flatMap(place => place.met
    .filter(other => list(term('obstacles', other)?.says).length > 0 && term('obstacles', other).says[0] !== obstacle(other)
      && !areNear(id, other) && !met.has(other) && !shareAWord(obstacle(other), said))
    .map(other => wrongOne(obstacle(other), place)));
  return choices.around(rightOne(obstacle(id), phase), others, `signal/${phase.case.id}`, uses);
}

function* signalDrills(material) {
  const asked = new Set(), uses = new Uses(), { words } = material.tables;
  for (const [, ofCase] of groupsBy(material.phases, phase => phase.case.id)) {
    const heard = ofCase.flatMap(phase => phase.met.filter(id => !asked.has(id) && phase.said[id] !== undefined).map(id => ({ phase, id, said: phase.said[id] })));
    for (const { phase, id, said } of heard) {
      const choices = signalChoices(phase, id, said, uses, material);
      if (!choices)
        continue;
      asked.add(id);
      const about = fill(words.quoted, said), kind = phase.case.product === undefined ? [] : [words['product-' + phase.case.product]];
      yield { kind: 'signal', id: `signal/${phase.case.id}`, form: 'signal', place: phase, about, told: [...kind, about], choices };
      break;
    }
  }
}

function causeDrill(from, { id: to, phase }, found, uses, { tables, choices, obstacle, above }) {
  const id = `cause/${phase.case.id}`, organisation = pair => pair.phase.case.organisation;
  const having = new Set(found.filter(pair => pair.id === from).map(organisation));
  const beside = new Map(groupsBy(found.filter(pair => having.has(organisation(pair))), pair => pair.id).map(([name, group]) => [name, new Set(group.map(organisation)).size]));
  if (beside.get(to) < tables.limits.causeWithBoth)
    return null;
  const others = found.filter(other => !beside.has(other.id) && !above(to).includes(other.id)).map(other => wrongOne(obstacle(other.id), other.phase));
  const made = choices.around(rightOne(obstacle(to), phase), others, id, uses);
  return made && { kind: 'cause', id, form: 'cause', place: phase, about: fill(tables.words.quoted, obstacle(from)), told: [obstacle(from)], choices: made, number: having.size };
}

function* causeDrills(material) {
  const found = material.phases.flatMap(phase => phase.met.filter(id => material.term('obstacles', id)).map(id => ({ phase, id })));
  const isLink = (from, to) => list(material.term('obstacles', from).causes).includes(to) && !material.sentences.shareASense(material.obstacle(from), material.obstacle(to));
  const links = new Set(), consequences = new Uses(material.tables.limits.causeOfAConsequence), uses = new Uses();
  for (const [, ofCase] of groupsBy(found, pair => pair.phase.case.id)) {
    const pairs = ofCase.flatMap(one => ofCase
      .filter(next => next.phase.index >= one.phase.index && isLink(one.id, next.id) && !links.has(`${one.id} ${next.id}`) && consequences.isFresh(next.id))
      .map(next => ({ from: one.id, next }))).sort((a, b) => consequences.of(a.next.id) - consequences.of(b.next.id));
    for (const { from, next } of pairs) {
      const drill = causeDrill(from, next, found, uses, material);
      if (!drill)
        continue;
      links.add(`${from} ${next.id}`);
      consequences.add(next.id);
      yield drill;
      break;
    }
  }
}
