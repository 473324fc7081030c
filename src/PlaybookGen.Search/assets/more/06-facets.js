// Counting and filtering by facets.

/** A facet as {id, label, values: [{id, label, documents}]}, with the documents as a set. */
async function facetOf(c, number) {
  const [label, values] = await json("f" + number);
  if (!values.sets) {
    values.sets = values.map(([id, valueLabel, distances]) => {
      let document = -1;
      return { id, label: valueLabel, documents: new Set(distances.map(distance => (document += distance + 1))) };
    });
  }
  return { id: c.facets[number][0], label, values: values.sets };
}

const foldLabel = text => readUnits(text).map(unit => unit.text).join("");

/**
 * Tests of the chosen values: of one facet any may hold, of several facets all must. `chosen` maps facet ids to lists of value ids;
 * `filters` comes from the query.
 */
async function facetTests(c, chosen, filters) {
  const tests = c.facets.map(async ([id], number) => {
    const wanted = [].concat(chosen[id] || []).map(value => ({ value })).concat(filters.filter(filter => filter.facet === id));
    if (!wanted.length) return undefined;
    const { values } = await facetOf(c, number);
    const setOf = ({ value }) => (values.find(one => one.id === value) || values.find(one => foldLabel(one.label) === foldLabel(value)) || { documents: new Set() }).documents;
    const any = wanted.filter(one => !one.not).map(setOf), none = wanted.filter(one => one.not).map(setOf);
    return { id, test: document => (!any.length || any.some(set => set.has(document))) && !none.some(set => set.has(document)) };
  });
  return (await Promise.all(tests)).filter(Boolean);
}

/** For each value the number of documents that it would leave, given the choices in the other facets. */
async function facetCounts(c, chosen, filters, documents) {
  const [tests, facets] = await Promise.all([facetTests(c, chosen, filters), Promise.all(c.facets.map((_, number) => facetOf(c, number)))]);
  return facets.map((facet) => {
    const others = tests.filter(({ id }) => id !== facet.id);
    const left = documents.filter(document => others.every(({ test }) => test(document)));
    return {
      id: facet.id,
      label: facet.label,
      values: facet.values
        .map(({ id, label, documents: set }) => ({ id, label, count: left.filter(document => set.has(document)).length }))
        .filter(value => value.count > 0 || [].concat(chosen[facet.id] || []).includes(value.id))
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
    };
  });
}
