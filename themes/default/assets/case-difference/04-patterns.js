// Patterns of a library too small for statistics: FewCasesMiner, PatternSketches, Redundancy and PatternOrder of the build.

const mostForThree = 60, mostShown = 24, mostConditions = 3, commonShare = 0.8, longestId = 80;

function shared(episodes, termsOf) {
  return episodes.slice(1).reduce((all, episode) => new Set([...all].filter(term => termsOf(episode).has(term))), new Set(termsOf(episodes[0])));
}

function kindOf(concerned, isCarriedOut) {
  const done = concerned.filter(isCarriedOut);
  const evidence = done.some(episode => episode.isEvidence) ? done.filter(episode => episode.isEvidence && !episode.wasHardlyCarriedOut) : done;
  const count = result => organisations(evidence.filter(episode => episode.result === result));
  const reached = count('reached'), failed = count('not-reached');
  if (reached + failed === 0 && evidence.some(episode => episode.result === 'improved'))
    return null;
  return failed > reached ? 'losing' : 'winning';
}

class Sketches {
  constructor(episodes, terms) {
    this.episodes = episodes;
    this.terms = terms;
    this.evidence = episodes.filter(episode => episode.isEvidence);
  }

  // Null when the results neither came nor failed to come.
  of(tactics, concerned) {
    const isCarriedOut = episode => tactics.every(tactic => episode.done.has(tactic));
    const kind = kindOf(concerned, isCarriedOut);
    if (!kind)
      return null;
    const roles = concerned.map(episode => ({ episode, role: roleOf(episode, isCarriedOut(episode), kind) }));
    const supporting = roles.filter(one => one.role === 'for').map(one => one.episode), counted = concerned.filter(episode => episode.isEvidence);
    const speaking = supporting.length > 0 ? supporting : counted.length > 0 ? counted : concerned;
    const conditions = this.conditions(speaking), outcomes = this.outcomes(speaking);
    const comparable = this.episodes.filter(episode => !tactics.every(tactic => episode.planned.has(tactic))
      && conditions.every(term => episode.context.has(term)) && (outcomes.length === 0 || outcomes.some(term => episode.outcomes.has(term))));
    const graded = gradeOf(kind, concerned, isCarriedOut, countOf(votesOf(comparable)));
    const cases = role => [...new Set(roles.filter(one => one.role === role).map(one => one.episode.case))];
    return { tactics, concerned, kind, ...graded, organisations: graded.supporters > 0 ? graded.supporters : graded.adopters,
      sharedTactics: this.terms.mostSpecific(shared(speaking, episode => episode.planned)), for: cases('for'), against: cases('against') };
  }

  conditions(speaking) {
    const counted = term => this.evidence.filter(episode => episode.context.has(term)).length;
    return this.terms.mostSpecific(shared(speaking, episode => episode.context))
      .map(term => ({ term, count: counted(term) }))
      .filter(one => one.count <= commonShare * this.evidence.length)
      .sort((a, b) => this.terms.weight(a.term) - this.terms.weight(b.term) || b.count - a.count || this.terms.compare(a.term, b.term))
      .slice(0, mostConditions).map(one => one.term);
  }

  outcomes(speaking) {
    const all = this.terms.mostSpecific(shared(speaking, episode => episode.outcomes));
    if (all.length > 0)
      return all;
    const counts = new Map();
    for (const term of speaking.flatMap(episode => this.terms.mostSpecific(episode.outcomes)))
      counts.set(term, (counts.get(term) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1] || this.terms.compare(a[0], b[0])).slice(0, mostConditions).map(([term]) => term);
  }
}

const hits = sketch => sketch.kind === 'winning' ? sketch.counts.success : sketch.counts.churned;
const share = sketch => sketch.counts.total === 0 ? 0 : hits(sketch) / sketch.counts.total;
const isPart = (general, special) => general.tactics.length < special.tactics.length && general.tactics.every(tactic => special.tactics.includes(tactic));

function saysAsMuch(general, special, terms) {
  if (general.kind !== special.kind)
    return special.tactics.length > 1 && isPart(general, special) && special.supporters === 0;
  if (isPart(general, special))
    return general.grade <= special.grade && share(general) >= share(special);
  const isAbove = special.tactics.length === 1 && general.tactics.length === 1 && terms.above(general.tactics[0]).includes(special.tactics[0]);
  if (isAbove)
    return organisations(general.concerned.filter(one => one.isEvidence)) >= organisations(special.concerned.filter(one => one.isEvidence));
  return general.grade < special.grade && general.tactics.length === 1 && special.supporters > 0
    && special.concerned.every(episode => general.concerned.includes(episode))
    && special.sharedTactics.some(tactic => terms.above(tactic).includes(general.tactics[0]));
}

// The lower bound of the share, by Wilson.
function lowerBound(sketch) {
  const n = sketch.counts.total, got = hits(sketch), z = 1.959963984540054;
  if (n === 0 || got === 0)
    return 0;
  const p = got / n;
  return (p + z * z / (2 * n) - z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n);
}

const compareSketches = (a, b) => a.grade - b.grade || lowerBound(b) - lowerBound(a) || b.organisations - a.organisations || ordinal(a.id, b.id);

function patternId(tactics) {
  const id = tactics.map(tactic => tactic.split(':')[1]).join('-and-');
  return id.length <= longestId ? id : id.slice(0, longestId - 9).replace(/-+$/, '') + '-' + shortHash(id);
}

function minePatterns(episodes, terms, tables) {
  const acted = episodes.filter(episode => episode.planned.size > 0);
  const sketches = new Sketches(acted, terms);
  const sketched = counted => coversOf(counted, terms, counted.length <= mostForThree ? 3 : 2)
    .map(tactics => ({ tactics, own: counted.filter(episode => tactics.every(tactic => episode.planned.has(tactic))) }))
    .filter(({ own }) => new Set(own.map(episode => episode.case)).size >= tables.minCases && organisations(own) >= tables.minOrganisations)
    .map(({ tactics }) => sketches.of(tactics, acted.filter(episode => tactics.every(tactic => episode.planned.has(tactic)))))
    .filter(sketch => sketch !== null)
    .map(sketch => ({ ...sketch, id: patternId(sketch.tactics) }));
  const found = sketched(acted.filter(episode => episode.isEvidence));
  const practised = sketched(acted.filter(episode => !episode.isEvidence)).filter(sketch => grades[sketch.grade] === 'practice');
  const shown = (all, kind) => all.filter(sketch => !all.some(other => other !== sketch && saysAsMuch(other, sketch, terms)))
    .filter(sketch => sketch.kind === kind).sort(compareSketches).slice(0, mostShown);
  return [found, practised].flatMap(all => ['winning', 'losing'].flatMap(kind => shown(all, kind)))
    .map(({ id, kind, tactics, grade, organisations: count, for: pro, against }) => ({ id, kind, tactics: tactics.map(one => one.split(':')[1]), grade: grades[grade], organisations: count, for: pro, against }));
}
