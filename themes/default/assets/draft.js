// A draft: a plain object with the canonical keys of a case file, plus `body`. Paths are written with dots: plan.tactics.0.action.
(function () {
  'use strict';

  const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value);

  function get(draft, path) {
    return path.split('.').reduce((at, key) => at === undefined || at === null ? undefined : at[key], draft);
  }

  // Sets or, for undefined, takes away; parents are made as they are needed: a number stands for a place in a list.
  function set(draft, path, value) {
    const keys = path.split('.');
    let at = draft;
    keys.slice(0, -1).forEach((key, i) => {
      if (typeof at[key] !== 'object' || at[key] === null)
        at[key] = /^\d+$/.test(keys[i + 1]) ? [] : {};
      at = at[key];
    });
    const last = keys[keys.length - 1];
    if (value === undefined)
      delete at[last];
    else
      at[last] = value;
  }

  // Without what is empty: texts of blanks only, lists and objects with nothing in them.
  function tidy(value) {
    if (typeof value === 'string')
      return value.trim() === '' ? undefined : value.normalize('NFC').replace(/\s+$/, '');
    if (Array.isArray(value)) {
      const kept = value.map(tidy).filter(one => one !== undefined);
      return kept.length === 0 ? undefined : kept;
    }
    if (isObject(value)) {
      const kept = Object.entries(value).map(([key, one]) => [key, tidy(one)]).filter(([, one]) => one !== undefined);
      return kept.length === 0 ? undefined : Object.fromEntries(kept);
    }
    return value === null ? undefined : value;
  }

  const plansOf = draft => [draft, ...(draft.revisions || [])].map(state => state && state.plan).filter(Boolean);

  // Whether anything but one key, which may be set by itself, is written.
  const isFilled = (item, alone) => Object.entries(item).some(([key, value]) => key !== alone && tidy(value) !== undefined);

  // As it is handed on: every objective has an id, and what was never filled in is gone.
  function finished(draft) {
    const copy = JSON.parse(JSON.stringify(draft));
    for (const plan of plansOf(copy)) {
      plan.objectives = (plan.objectives || []).filter(one => one && isFilled(one, 'id'));
      nameObjectives(plan);
      const known = new Set(plan.objectives.map(one => one.id));
      for (const tactic of plan.tactics || [])
        if (tactic && tactic.for)
          tactic.for = [].concat(tactic.for).filter(id => known.has(id));
      plan.tactics = (plan.tactics || []).filter(one => one && isFilled(one, 'color'));
    }
    return tidy(copy) || {};
  }

  function nameObjectives(plan) {
    const taken = new Set((plan.objectives || []).map(one => one.id).filter(Boolean));
    let count = 1;
    for (const one of plan.objectives || []) {
      if (one.id)
        continue;
      while (taken.has('objective-' + count))
        count++;
      one.id = 'objective-' + count;
      taken.add(one.id);
    }
  }

  // Where a place of the finished draft stands in the draft itself, which may have empty entries before it.
  function placeIn(draft, path) {
    let at = draft;
    let within = '';
    return path.split('.').map(key => {
      let own = key;
      if (Array.isArray(at) && /^\d+$/.test(key)) {
        const alone = within === 'objectives' ? 'id' : within === 'tactics' ? 'color' : '';
        const kept = at.map((item, i) => i).filter(i => isObject(at[i]) ? isFilled(at[i], alone) : tidy(at[i]) !== undefined);
        own = String(kept[Number(key)] ?? key);
      } else {
        within = key;
      }
      at = at === undefined || at === null ? undefined : at[own];
      return own;
    }).join('.');
  }

  const isEmpty = draft => Object.keys(finished(draft)).filter(key => !['status', 'provenance', 'date'].includes(key)).length === 0;

  window.playbookDraft = { get, set, tidy, finished, placeIn, nameObjectives, isEmpty, isObject };
})();
