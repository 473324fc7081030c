// The ranking of the finder, as a function from data to data: no page, no words.
//
// customer: { traits: [token], outcome: id or '', above: { token: [tokens above it] } }
// pattern:  { id, kind, grade, practice, untold, organisations, needs: [token], outcomes: [id], proofs: [{ against, has: [token] }] }
//
// What differs: traits of the customer that the nearest case for the pattern lacked (each counts one), another outcome (one), and the
// pattern's conditions that the customer was not said to have (together one, since one conversation settles them).
(function () {
  'use strict';

  const mostSteps = { ready: 0, near: 1, avoid: 1 };

  function withAbove(tokens, above) {
    const all = new Set(tokens);
    for (const token of tokens)
      for (const higher of above[token] || [])
        all.add(higher);
    return all;
  }

  // The traits said most exactly: one that stands above another chosen one adds nothing.
  function mostExact(tokens, above) {
    const implied = new Set(tokens.flatMap(token => above[token] || []));
    return tokens.filter(token => !implied.has(token));
  }

  function compare(traits, proof, above) {
    const has = withAbove(proof.has, above);
    return { proof, shared: traits.filter(token => has.has(token)), unseen: traits.filter(token => !has.has(token)) };
  }

  function nearest(traits, proofs, above) {
    let best = null;
    for (const proof of proofs) {
      const found = compare(traits, proof, above);
      if (!best || found.unseen.length < best.unseen.length)
        best = found;
    }
    return best;
  }

  function match(customer, pattern) {
    const traits = mostExact(customer.traits, customer.above);
    const said = withAbove(customer.traits, customer.above);
    const near = nearest(traits, pattern.proofs.filter(proof => !proof.against), customer.above);
    const counter = nearest(traits, pattern.proofs.filter(proof => proof.against), customer.above);
    const shared = near ? near.shared : [];
    const unseen = near ? near.unseen : traits;
    const unmet = pattern.needs.filter(token => !said.has(token));
    const sameGoal = customer.outcome !== '' && pattern.outcomes.includes(customer.outcome);
    const otherGoal = customer.outcome !== '' && !sameGoal;
    return {
      pattern, shared, unseen, unmet, sameGoal, otherGoal,
      nearest: near && near.proof,
      only: near ? near.proof.has.filter(token => !said.has(token) && !pattern.needs.includes(token)) : [],
      counter: counter && counter.shared.length > 0 && counter.unseen.length <= unseen.length ? counter.proof : null,
      steps: unseen.length + (otherGoal ? 1 : 0) + (unmet.length > 0 ? 1 : 0),
      common: shared.length + (sameGoal ? 1 : 0),
    };
  }

  function bandOf(found) {
    if (found.common === 0)
      return 'none';
    if (found.pattern.practice)
      return 'practice';
    if (found.pattern.kind === 'losing')
      return found.steps <= mostSteps.avoid ? 'avoid' : 'none';
    // Nobody has told yet how it went: however near the customer, it is not ready to use.
    if (found.pattern.untold)
      return found.steps <= mostSteps.near ? 'adopted' : 'far';
    return found.steps <= mostSteps.ready ? 'ready' : found.steps <= mostSteps.near ? 'near' : 'far';
  }

  function order(x, y) {
    return x.steps - y.steps
      || x.pattern.grade - y.pattern.grade
      || y.common - x.common
      || x.unmet.length - y.unmet.length
      || y.pattern.organisations - x.pattern.organisations
      || (x.pattern.id < y.pattern.id ? -1 : x.pattern.id > y.pattern.id ? 1 : 0);
  }

  // { ready: [match], near, adopted, avoid, far, practice, none }, each in the order shown.
  function rank(customer, patterns) {
    const bands = { ready: [], near: [], adopted: [], avoid: [], far: [], practice: [], none: [] };
    for (const found of patterns.map(pattern => match(customer, pattern)).sort(order))
      bands[bandOf(found)].push(found);
    return bands;
  }

  window.playbookFinderRule = { rank };
})();
