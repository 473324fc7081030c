// Drills about figures: RatioDrills and VerdictDrills of the build.

// A number as the pages write it: fifteen digits are read, at most four stand behind the point, halves go away from zero.
function shownNumber(value) {
  const [mantissa, power] = Math.abs(value).toExponential(14).split('e'), shift = Number(power) - 10;
  const digits = BigInt(mantissa.replace('.', '')), scale = 10n ** BigInt(Math.abs(shift));
  const units = shift >= 0 ? digits * scale : (digits * 2n / scale + 1n) / 2n;
  const whole = String(units / 10000n).replace(/\B(?=(\d{3})+$)/g, ','), rest = String(units % 10000n).padStart(4, '0').replace(/0+$/, '');
  return (value < 0 ? '-' : '') + whole + (rest && '.' + rest);
}

const amount = (value, unit) => shownNumber(value) + (/^[a-z]/i.test(unit) ? ' ' : '') + unit;
const isNumber = value => typeof value === 'number';

const isFigure = measure => isNumber(measure.actual) && measure.unit !== undefined && !['expected', 'illustrative'].includes(measure.basis);
const isChange = measure => measure.baseline > 0 && measure.actual > 0 && measure.unit[0] !== '%' && !['x', '倍'].includes(measure.unit) && measure.baseline !== measure.actual;
const factor = measure => Math.max(measure.actual, measure.baseline) / Math.min(measure.actual, measure.baseline);
const difference = measure => Math.abs(measure.actual - measure.baseline);

function fewDrill(asked, numbers, uses, { tables, choices, about }) {
  const { limits, words, means } = tables, { phase, measure } = asked, id = `ratio/${phase.case.id}`;
  const isMean = one => one.method !== undefined && means.some(word => one.method.toLowerCase().includes(word));
  const text = one => fill(words.percentage, one.metric, shownNumber(one.actual), shownNumber(one.n));
  if (measure.unit !== '%' || !(measure.n > 0 && measure.n < limits.ratioFew) || isMean(measure))
    return null;
  const others = numbers.filter(one => one.phase.case.organisation !== phase.case.organisation && one.measure.unit === '%' && one.measure.n > limits.ratioMany && !isMean(one.measure))
    .map(one => wrongOne(text(one.measure), one.phase));
  const made = choices.around(rightOne(text(measure), phase), others, id, uses);
  return made && { kind: 'ratio', id, form: 'ratio-few', place: phase, about: words.few + words.colon + about(phase.case), told: [], choices: made };
}

function changeDrill(asked, numbers, uses, { tables, choices, about }) {
  const { limits, words } = tables, { phase, measure } = asked, id = `ratio/${phase.case.id}`;
  const text = one => fill(words.change, one.metric, amount(one.baseline, one.unit), amount(one.actual, one.unit));
  if (!isChange(measure))
    return null;
  const isRising = measure.actual > measure.baseline;
  const comparable = numbers.filter(one => one.phase.case.organisation !== phase.case.organisation && isChange(one.measure) && one.measure.unit === measure.unit
    && one.measure.actual > one.measure.baseline === isRising && factor(one.measure) * limits.ratioLead <= factor(measure));
  const others = distinctBy(shuffled(comparable, id, one => one.phase.case.id + one.measure.metric).filter(one => uses.isFresh(text(one.measure))), one => one.phase.case.organisation)
    .sort((a, b) => uses.of(text(a.measure)) - uses.of(text(b.measure)));
  // The trap: greater in number, smaller as a ratio.
  const traps = others.filter(one => difference(one.measure) >= limits.ratioLead * difference(measure)).slice(0, 2);
  const chosen = [...traps, ...others.filter(one => !traps.includes(one))].slice(0, choices.wanted);
  if (traps.length === 0 || chosen.length < choices.wanted)
    return null;
  return { kind: 'ratio', id, form: isRising ? 'ratio-rising' : 'ratio-falling', place: phase, about: (isRising ? words.rising : words.falling) + words.colon + about(phase.case), told: [],
    choices: choices.mixed(rightOne(text(measure), phase), chosen.map(one => wrongOne(text(one.measure), one.phase)), id, uses) };
}

function* ratioDrills(material) {
  const numbers = material.last.flatMap(phase => phase.measures.filter(isFigure).map(measure => ({ phase, measure }))), uses = new Uses(material.tables.limits.ratioUses);
  for (const [, ofCase] of groupsBy(numbers, one => one.phase.case.id)) {
    for (const asked of ofCase) {
      const drill = fewDrill(asked, numbers, uses, material) ?? changeDrill(asked, numbers, uses, material);
      if (drill) {
        yield drill;
        break;
      }
    }
  }
}

// The order in which the build has them, with what follows from each.
const verdicts = ['winning-line', 'redraw-hypothesis', 'raise-execution', 'find-what-prevented'];

function verdictOf(phase) {
  const result = resultOf(phase);
  if (result === null || phase.tactics.length === 0)
    return null;
  const stated = phase.tactics.filter(tactic => isNumber(tactic.done) || isNumber(tactic.quality)).map(tactic => Math.min(tactic.done ?? 1, tactic.quality ?? 1));
  const isEnough = stated.length === 0 || stated.reduce((sum, one) => sum + one, 0) / stated.length >= 0.8;
  return isEnough ? (result === 'reached' ? 'winning-line' : 'redraw-hypothesis') : result === 'not-reached' ? 'find-what-prevented' : 'raise-execution';
}

const plannedNumbers = phase => phase.measures.filter(measure => isNumber(measure.target) && isNumber(measure.actual));

function* verdictDrills({ phases, tables }) {
  const { limits, words } = tables, counts = new Uses(limits.verdictOfAKind);
  const read = phases.filter(phase => plannedNumbers(phase).length > 0 && phase.tactics.length > 0 && phase.tactics.every(tactic => isNumber(tactic.done) && tactic.action !== undefined))
    .map(phase => ({ phase, verdict: verdictOf(phase) })).filter(one => one.verdict !== null);
  // Nearly there, more of the same might do.
  const wasNearlyReached = ({ phase, verdict }) => verdict === 'redraw-hypothesis'
    && plannedNumbers(phase).some(measure => !(shareOfPlan(measure) !== null && shareOfPlan(measure) <= limits.verdictMostOfThePlan));
  const asked = groupsBy(read.filter(one => one.verdict !== 'winning-line' && !wasNearlyReached(one)), one => one.verdict).flatMap(([, group]) => group);
  for (const { phase, verdict } of asked) {
    if (!counts.isFresh(verdict))
      continue;
    counts.add(verdict);
    const id = `verdict/${phase.case.id}`, made = [rightOne(words['move-' + verdict], phase)];
    for (const other of verdicts.filter(one => one !== verdict)) {
      const examples = read.filter(one => one.verdict === other && one.phase.case.organisation !== phase.case.organisation);
      const [example] = shuffled(examples, id, one => one.phase.case.id);
      if (example)
        made.push(wrongOne(words['move-' + other], example.phase));
    }

    if (made.length >= 3)
      yield { kind: 'verdict', id: phase.isLast ? id : `${id}/${phase.index + 1}`, form: 'verdict', place: phase, about: phase.statement,
        told: [phase.statement, ...phase.tactics.map(tactic => tactic.action)], choices: made.sort((a, b) => ordinal(a.text, b.text)) };
  }
}
