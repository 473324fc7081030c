// For a query that found nothing: the terms whose labels and synonyms look most like it.

const mostNearest = 6;
const leastLikeness = 0.2;

/** Pairs of neighbouring signs, and words; one sign alone stands for itself. */
function pairsOf(text) {
  const units = readUnits(text), pairs = new Set();
  units.forEach((unit, i) => {
    const next = units[i + 1];
    if (unit.script === "word" || units.length === 1) pairs.add(unit.text);
    else if (next && next.script !== "word" && !(unit.script === "hiragana" && next.script === "hiragana")) pairs.add(unit.text + next.text);
  });
  return pairs;
}

/** Dice's coefficient of two sets, as if the longer one were at most twice as large: a query is often a sentence. */
function likeness(a, b) {
  const common = [...a].filter(pair => b.has(pair)).length;
  return 2 * common / (Math.min(a.size, 2 * b.size) + b.size || 1);
}

/** Labels of the facets' values, the most alike first. */
async function nearest(c, query) {
  const asked = pairsOf(query), groups = await json("s"), best = new Map();
  const facets = await Promise.all(c.facets.map((_, number) => facetOf(c, number)));
  for (const { label } of facets.flatMap(facet => facet.values)) {
    const names = [label, ...(groups.find(group => group[0] === label) || [])];
    const score = Math.max(...names.map(name => likeness(asked, pairsOf(name))));
    if (score >= leastLikeness) best.set(label, Math.max(score, best.get(label) || 0));
  }
  return [...best].sort((a, b) => b[1] - a[1]).slice(0, mostNearest).map(([label]) => label);
}
