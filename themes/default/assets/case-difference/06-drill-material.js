// For which kinds of drill a case brings material: DrillNeeds of the build, asked of this case alone.

const materials = {
  mend: ({ last, draft }) => last.outcome?.statement && draft.goal && last.tactics.some(tactic => tactic.action),
  fact: ({ draft }) => list(draft.review?.insights).length > 0,
  invert: ({ phases }) => phases.some(phase => phase.inverted.size > 0),
  signal: ({ phases, tables }) => phases.some(phase => phase.obstacles.some(id => tables.heard.includes(id))),
  cause: ({ phases, tables }) => phases.some(phase => phase.obstacles.some(id => list(tables.causes[id]).some(one => phase.obstacles.includes(one)))),
  tactic: ({ phases }) => phases.some(phase => phase.tactics.some(tactic => phase.objectives.some(one => one.inverts && list(tactic.for).includes(one.id)))),
  gpo: ({ last, tables }) => new Set(last.tactics.map(tactic => tables.principles[tactic.tactic]).filter(Boolean)).size >= 2,
  ratio: ({ last }) => list(last.outcome?.measures).some(one => typeof one.actual === 'number' && one.unit && !['expected', 'illustrative'].includes(one.basis)),
  verdict: ({ phases }) => phases.some(phase => list(phase.outcome?.measures).some(one => typeof one.target === 'number' && typeof one.actual === 'number')
    && phase.tactics.length > 0 && phase.tactics.every(tactic => typeof tactic.done === 'number' && tactic.action)),
  drop: ({ last }) => last.inverted.size >= 2,
  predict: ({ phases }) => phases.slice(0, -1).some(phase => phase.learned),
  compare: ({ episodes }) => episodes.some(one => one.result === 'not-reached' && !one.wasHardlyCarriedOut),
};

function materialOf(draft, id, tables) {
  const states = [...list(draft.revisions), { outcome: draft.outcome, obstacles: draft.obstacles, plan: draft.plan }];
  const phases = states.map(state => {
    const objectives = list(state.plan?.objectives);
    return { outcome: state.outcome, learned: state.learned, objectives, tactics: list(state.plan?.tactics), obstacles: list(state.obstacles),
      inverted: new Set(objectives.map(one => one.inverts).filter(Boolean)) };
  });
  const about = { draft, tables, phases, last: phases.at(-1), episodes: episodesOf(draft, id, new Terms(tables), tables) };
  const kinds = tables.drillKinds.filter(kind => materials[kind]?.(about));
  return kinds.length > 0 ? [{ case: id, kinds }] : [];
}
