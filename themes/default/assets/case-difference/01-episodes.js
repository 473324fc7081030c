// A draft as 局面, as EpisodeReader and VerdictRule of the build see them.

const ordinal = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const list = value => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

class Terms {
  constructor(tables) {
    this.tables = tables;
    this.facets = new Map(tables.facetOrder.map((facet, i) => [facet, i]));
    this.products = new Set(tables.productConditions.map(id => 'conditions:' + id));
    this.known = new Map();
  }

  // Nearest first.
  above(term) {
    if (!this.known.has(term)) {
      const facet = term.split(':')[0], all = [];
      for (let at = this.tables.parents[term]; at && !all.includes(`${facet}:${at}`); at = this.tables.parents[`${facet}:${at}`])
        all.push(`${facet}:${at}`);
      this.known.set(term, all);
    }

    return this.known.get(term);
  }

  withAbove(terms) {
    return new Set(terms.flatMap(term => [term, ...this.above(term)]));
  }

  compare(a, b) {
    const [facetA, facetB] = [this.facets.get(a.split(':')[0]), this.facets.get(b.split(':')[0])];
    return facetA - facetB || ordinal(a, b);
  }

  // Without those that stand above another of them, in order.
  mostSpecific(terms) {
    const implied = new Set([...terms].flatMap(term => this.above(term)));
    return [...terms].filter(term => !implied.has(term)).sort((a, b) => this.compare(a, b));
  }

  anyIsAbove(terms) {
    return terms.some(term => terms.some(other => other !== term && this.above(other).includes(term)));
  }

  // In which order conditions are told.
  weight(term) {
    return term.startsWith('conditions:') ? (this.products.has(term) ? 0 : 1) : term.startsWith('obstacles:') ? 2 : 3;
  }
}

const days = date => date === undefined || date === null ? null : String(date);
const firstDay = date => date.length === 4 ? date + '-01-01' : date.length === 7 ? date + '-01' : date;
const lastDay = date => date.length === 4 ? date + '-12-31' : date.length === 7 ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10) : date;

const results = { success: 'reached', partial: 'improved', churned: 'not-reached', ongoing: null };
const isResult = measure => typeof measure.actual === 'number' && ['measured', 'reported'].includes(measure.basis);

// How much of the planned improvement was reached; null when it can't be told.
function shareOfPlan(measure) {
  const { baseline: from, target: to, actual: reached } = measure;
  if (typeof from !== 'number' || typeof to !== 'number' || typeof reached !== 'number')
    return null;
  const planned = to / 2 - from / 2;
  if (measure.better === 'lower' ? planned >= 0 : planned <= 0)
    return null;
  const share = (reached / 2 - from / 2) / planned;
  return Number.isFinite(share) ? share : null;
}

function resultOf(state) {
  if (state.status !== undefined)
    return results[state.status] ?? null;
  const shares = list(state.outcome?.measures).filter(isResult).map(shareOfPlan).filter(share => share !== null);
  if (shares.length === 0)
    return null;
  return shares.every(share => share >= 1) ? 'reached' : shares.some(share => share > 0) ? 'improved' : 'not-reached';
}

// A failure whose plan was hardly carried out says nothing against the tactics.
function wasHardlyCarriedOut(state, result) {
  const tactics = list(state.plan?.tactics);
  const stated = tactics.filter(tactic => typeof tactic.done === 'number' || typeof tactic.quality === 'number').map(tactic => Math.min(tactic.done ?? 1, tactic.quality ?? 1));
  const execution = stated.length === 0 ? null : stated.reduce((sum, one) => sum + one, 0) / stated.length;
  return result === 'not-reached' && tactics.length > 0 && execution !== null && execution < 0.8;
}

function episodesOf(draft, id, terms, tables) {
  const states = [...list(draft.revisions), { outcome: draft.outcome, obstacles: draft.obstacles, plan: draft.plan, status: draft.status, date: draft.date }];
  return states.map((state, revision) => {
    const date = days(state.date) ?? days(draft.date);
    const tactics = list(state.plan?.tactics).filter(tactic => tactic.tactic && (!tactic.due || !date || firstDay(String(tactic.due)) <= lastDay(date)));
    const named = tactic => 'tactics:' + tactic.tactic;
    const result = resultOf(state), numbers = list(state.outcome?.measures).filter(measure => typeof measure.actual === 'number');
    const restsOnNoResult = numbers.length > 0 && numbers.every(measure => ['expected', 'illustrative'].includes(measure.basis));
    const leading = tactics.map((tactic, at) => ({ tactic, at }))
      .sort((a, b) => (a.tactic.color === 'red' ? 0 : 1) - (b.tactic.color === 'red' ? 0 : 1) || new Set(list(b.tactic.for)).size - new Set(list(a.tactic.for)).size || a.at - b.at);
    return {
      case: id, revision, organisation: draft.organisation || id, isEvidence: tables.count.includes(draft.provenance),
      context: terms.withAbove([...list(draft.industry).map(one => 'industries:' + one), ...list(draft.conditions).map(one => 'conditions:' + one), ...list(state.obstacles).map(one => 'obstacles:' + one)]),
      outcomes: terms.withAbove(list(state.outcome?.tags).map(one => 'outcomes:' + one)),
      planned: terms.withAbove(tactics.map(named)),
      done: terms.withAbove(tactics.filter(tactic => !(tactic.done < 0.5)).map(named)),
      leading: [...new Set(leading.map(one => named(one.tactic)))],
      result: restsOnNoResult ? null : result,
      hasResultNumber: list(state.outcome?.measures).some(isResult),
      wasHardlyCarriedOut: wasHardlyCarriedOut(state, result),
    };
  });
}
