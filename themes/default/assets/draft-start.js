// What the address of the page asks a draft to begin with: ?pattern=ID, or ?conditions=a,b&outcomes=c and so on.
(function () {
  'use strict';

  const { labels } = window.playbookDraftTerms;
  const FACETS = { industry: 'industries', condition: 'conditions', outcome: 'outcomes', tactic: 'tactics', obstacle: 'obstacles' };
  const PLACES = { industries: 'industry', conditions: 'conditions', obstacles: 'obstacles', outcomes: 'outcome.tags' };

  // The plan script of a pattern, or null when there is none. From disk too: it is a script, not a file to fetch.
  function pattern(id) {
    if (!/^[a-z0-9-]{1,200}$/.test(id))
      return Promise.resolve(null);
    return new Promise(resolve => {
      const script = document.createElement('script');
      script.src = '../data/plans/' + id + '.js';
      script.addEventListener('load', () => resolve((window.playbookPlans || {})[id] || null));
      script.addEventListener('error', () => resolve(null));
      document.head.append(script);
    });
  }

  // Ids by facet that the vocabulary knows; both `condition` and `conditions` are understood.
  function termsAsked(asked) {
    const found = {};
    for (const [one, facet] of Object.entries(FACETS)) {
      const ids = [asked.get(one), asked.get(facet)].filter(Boolean).flatMap(text => text.split(',')).filter(id => Object.hasOwn(labels[facet], id));
      if (ids.length > 0)
        found[facet] = [...new Set(ids)];
    }
    return found;
  }

  function fill(draft, states) {
    for (const [facet, ids] of Object.entries(states)) {
      if (ids.length === 0)
        continue;
      if (facet === 'tactics')
        window.playbookDraft.set(draft, 'plan.tactics', ids.map(id => ({ tactic: id })));
      else
        window.playbookDraft.set(draft, PLACES[facet], ids);
    }
    return draft;
  }

  const named = states => Object.entries(states).flatMap(([facet, ids]) => ids.map(id => labels[facet][id]));

  window.playbookDraftStart = { pattern, termsAsked, fill, named };
})();
