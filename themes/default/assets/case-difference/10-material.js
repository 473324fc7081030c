// What drills are made of: DrillMaterial, DrillPhase and TacticHabits of the build.
// case: as in data/drill-material.js; phase (局面): what stands there, with its case and place

const compareDates = (a, b) => ordinal(lastDay(a), lastDay(b)) || ordinal(firstDay(a), firstDay(b));

// A draft in the form that the build writes cases in.
function drillCaseOf(draft, id, sentences, vocabulary) {
  const body = draft.body ? window.playbookRules.plain(draft.body) : '';
  const last = { date: draft.date, status: draft.status, obstacles: draft.obstacles, outcome: draft.outcome, plan: draft.plan, learned: draft.review?.next };
  const heardAtLast = [...list(draft.hypotheses).map(one => one.reaction), body];
  const phases = [...list(draft.revisions), last].map(state => {
    const texts = [state.learned, state.outcome?.words, ...state === last ? heardAtLast : []].filter(text => text !== undefined);
    const said = list(state.obstacles).filter(one => vocabulary.obstacles[one]).map(one => [one, sentences.saidOf(vocabulary.obstacles[one], texts)]).filter(([, words]) => words !== undefined);
    return { ...state, said: Object.fromEntries(said) };
  });
  return { id, organisation: draft.organisation || id, isPractice: ['fictional', 'illustrative'].includes(draft.provenance), date: String(draft.date), summary: draft.summary,
    industry: draft.industry, conditions: draft.conditions, goal: draft.goal, product: draft.product?.kind, value: draft.product?.value,
    insights: draft.review && list(draft.review.insights), facts: sentences.factsOf(draft.review, body), phases };
}

function phasesOf(item) {
  return item.phases.map((state, index) => {
    const measures = list(state.outcome?.measures), objectives = list(state.plan?.objectives), tactics = list(state.plan?.tactics), obstacles = list(state.obstacles);
    return { ...state, case: item, index, isLast: index === item.phases.length - 1, statement: state.outcome ? state.outcome.statement ?? '' : null,
      measures, objectives, tactics: tactics.map(tactic => ({ ...tactic, for: list(tactic.for), wasCarriedOut: !(tactic.done < 0.5) })), obstacles, met: [...new Set(obstacles)] };
  });
}

class Material {
  constructor(cases, tables, sentences) {
    const isForeign = item => isJapanese(item.summary) !== tables.isJapanese;
    this.tables = tables;
    this.vocabulary = tables.vocabulary;
    this.cases = [...cases].sort((a, b) => a.isPractice - b.isPractice || isForeign(a) - isForeign(b) || compareDates(b.date, a.date) || ordinal(a.id, b.id)).slice(0, tables.limits.cases);
    this.phases = this.cases.flatMap(phasesOf);
    this.last = this.phases.filter(phase => phase.isLast);
    this.sentences = sentences;
    this.choices = new Choices(sentences);
    this.habits = new Habits(this);
  }

  term = (facet, id) => this.vocabulary[facet][id];

  label = (facet, id) => this.term(facet, id)?.label ?? id;

  obstacle = id => this.label('obstacles', id);

  tactic = id => this.label('tactics', id);

  above = id => {
    const all = [];
    for (let at = this.term('obstacles', id)?.parent; at && !all.includes(at); at = this.term('obstacles', at)?.parent)
      all.push(at);
    return all;
  };

  // Whether one of two obstacles stands above the other, beside it under one parent, or leads to it.
  areNear = (id, other) => {
    if (id === other)
      return true;
    const [one, two] = [id, other].map(each => this.term('obstacles', each));
    return Boolean(one && two) && (list(one.causes).includes(other) || list(two.causes).includes(id) || one.parent !== undefined && one.parent === two.parent
      || this.above(id).includes(other) || this.above(other).includes(id));
  };

  areOfOnePhase = (id, other) => {
    const phase = this.term('obstacles', id)?.phase;
    return phase !== undefined && this.term('obstacles', other)?.phase === phase;
  };

  // Industries and date: what tells a case from others.
  about = item => {
    const { words, months } = this.tables, [year, month, day] = item.date.split('-').map(Number);
    const date = day ? fill(words.day, year, months[month - 1], day) : month ? fill(words.month, year, months[month - 1]) : fill(words.year, year);
    return list(item.industry).map(id => this.label('industries', id)).join(words.betweenIndustries) + words.comma + date;
  };
}

// Which tactics the organisations of a library use against which obstacles.
class Habits {
  constructor(material) {
    this.material = material;
    this.limits = material.tables.limits;
    this.aims = material.phases.flatMap(phase => phase.tactics.flatMap(tactic => phase.objectives
      .filter(objective => tactic.for.includes(objective.id) && objective.inverts !== undefined)
      .map(objective => ({ phase, tactic, objective, obstacle: objective.inverts }))));
    const examples = this.aims.filter(aim => this.isAnExample(aim)), by = key => new Map(groupsBy(examples, key).map(([name, group]) => [name, organisationsIn(group)]));
    this.against = by(aim => `${aim.tactic.tactic} ${aim.obstacle}`);
    this.users = by(aim => aim.tactic.tactic);
    this.facing = by(aim => aim.obstacle);
    this.organisations = organisationsIn(examples);
    this.typical = this.aims.filter(aim => this.isTypical(aim));
    this.typicalAgainst = new Map(groupsBy(this.typical, aim => aim.obstacle));
    this.metBy = new Map(groupsBy(this.aims, aim => aim.tactic.tactic).map(([name, group]) => [name, [...new Set(group.map(aim => aim.obstacle))]]));
  }

  isAnExample(aim) {
    return aim.tactic.wasCarriedOut && aim.phase.status !== 'churned';
  }

  usersOf(tactic, obstacle) {
    return this.against.get(`${tactic} ${obstacle}`) ?? 0;
  }

  belongTogether(tactic, obstacle) {
    const both = this.usersOf(tactic, obstacle), { limits } = this;
    return both >= limits.habitFewestByShare && (both >= limits.habitFewest || both >= limits.habitShare * this.users.get(tactic))
      && both * this.organisations >= limits.habitLift * this.users.get(tactic) * this.facing.get(obstacle);
  }

  isTypical(aim) {
    return this.isAnExample(aim) && this.belongTogether(aim.tactic.tactic, aim.obstacle);
  }

  // Of other organisations, against other obstacles, and by nobody against what is faced or anything near it.
  strangers(item, faced) {
    const own = new Set(this.material.phases.filter(phase => phase.case === item).flatMap(phase => phase.tactics.map(tactic => tactic.tactic)));
    return distinctBy(this.typical.filter(aim => aim.phase.case.organisation !== item.organisation && !own.has(aim.tactic.tactic)
      && !this.metBy.get(aim.tactic.tactic).some(met => faced.some(obstacle => this.material.areNear(obstacle, met)))
      && !faced.some(obstacle => this.material.areOfOnePhase(obstacle, aim.obstacle))), aim => `${aim.tactic.tactic} ${aim.phase.case.id}`);
  }
}

const organisationsIn = aims => new Set(aims.map(aim => aim.phase.case.organisation)).size;
