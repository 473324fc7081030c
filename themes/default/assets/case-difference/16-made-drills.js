// The drills that a library's cases make, and those that a draft adds to them: MadeDrills and SoundDrill of the build.

const drillRules = { mend: mendDrills, fact: factDrills, invert: invertDrills, signal: signalDrills, cause: causeDrills, tactic: tacticDrills, gpo: gpoDrills, ratio: ratioDrills,
  verdict: verdictDrills, drop: dropDrills, predict: predictDrills, compare: compareDrills };

function isSound(drill, { forms }) {
  const texts = drill.choices.map(choice => choice.text), { question, hints } = forms[drill.form], answer = drill.choices.find(choice => choice.correct).text;
  return texts.length >= 3 && new Set(texts).size === texts.length && ![...drill.told, ...hints, fill(question, drill.number), drill.about].some(text => holds(text, answer));
}

function soundDrills(rule, material) {
  const sound = [];
  for (const drill of rule(material)) {
    if (isSound(drill, material.tables))
      sound.push(drill);
    if (sound.length === material.tables.limits.ofAKind)
      break;
  }

  return sound;
}

// [{ id, kind, title, question, choices: [text] }], two of a kind that would have one title numbered.
function drillsOf(cases, tables, sentences) {
  const material = new Material(cases, tables, sentences);
  const titled = (drill, place, count) => ({ id: drill.id, kind: drill.kind, title: count === 1 ? drill.about : fill(tables.words.numbered, drill.about, place + 1, count),
    question: fill(tables.forms[drill.form].question, drill.number), choices: drill.choices.map(choice => choice.text) });
  return Object.values(drillRules).flatMap(rule => groupsBy(soundDrills(rule, material), drill => drill.about)
    .flatMap(([, alike]) => alike.map((drill, place) => titled(drill, place, alike.length))));
}

const drillsKnown = { tables: null };

// What the build wrote, and what comes of it as it is: worked out once.
function drillLibrary() {
  const tables = window.playbookDrillTables;
  if (tables && drillsKnown.tables !== tables) {
    const sentences = new Sentences(tables);
    Object.assign(drillsKnown, { tables, sentences, made: drillsOf(tables.cases.slice(0, tables.limits.cases), tables, sentences) });
  }

  return tables ? drillsKnown : null;
}

// Null where data/drill-material.js is not loaded.
function madeDrillsOf(draft, id) {
  const library = drillLibrary();
  if (!library)
    return null;
  const { tables, sentences, made } = library, before = new Set(made.map(drill => drill.id));
  const cases = [...tables.cases.filter(item => item.id !== id), drillCaseOf(draft, id, sentences, tables.vocabulary)];
  return drillsOf(cases, tables, sentences).filter(drill => !before.has(drill.id));
}
