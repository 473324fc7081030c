// A name for the file of a case, which is its address too: what was wanted, how, when; never whose it is.
(function () {
  'use strict';

  function suggested(draft) {
    const parts = [[].concat((draft.outcome || {}).tags || [])[0], ((draft.plan || {}).tactics || []).map(one => one.tactic).find(Boolean), String(draft.date || '').slice(0, 7)];
    const stem = parts.filter(part => typeof part === 'string' && /^[a-z0-9-]+$/.test(part)).join('-').slice(0, 72).replace(/-+$/, '') || 'new-case';
    let id = stem;
    for (let count = 2; window.playbookRules.isTaken(id); count++)
      id = stem + '-' + count;
    return id;
  }

  window.playbookHandInId = { suggested };
})();
