// The JSON of the プ譜 editor, both ways, by the same rules as `playbook export` and `playbook import`: odd sheets are plans, even ones the review of the
// plan before.
(function () {
  'use strict';

  const ELEMENTS = ['people', 'money', 'time', 'quality', 'businessScheme', 'environment', 'rival', 'foreignEnemy'];
  const RESOURCES = window.playbookSheet.resources;
  const COLOURS = ['white', 'red', 'green', 'blue', 'yellow'];
  const EXECUTION = /^施策実行度 (\d{1,2}|100)%$/;
  const { isObject, nameObjectives } = window.playbookDraft;
  const list = value => Array.isArray(value) ? value : [];

  function uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  const element = (text, colour, comment) => ({ uuid: uuid(), text: text || '', comment: { color: colour || 'blue', text: comment || '' } });

  const textOf = value => isObject(value) && typeof value.text === 'string' ? value.text.trim() : '';
  const commentOf = value => isObject(value) && isObject(value.comment) && typeof value.comment.text === 'string' ? value.comment.text.trim() : '';
  const colourOf = value => isObject(value) && isObject(value.comment) ? value.comment.color : undefined;

  // The sheets of a file, in order; none when it is no such file.
  function sheets(json) {
    const isSheet = value => isObject(value) && 'winCondition' in value;
    if (isSheet(json))
      return [json];
    const order = name => Number((name.match(/\d+$/) || [Number.MAX_SAFE_INTEGER])[0]);
    return isObject(json) ? Object.entries(json).filter(([, sheet]) => isSheet(sheet)).sort((a, b) => order(a[0]) - order(b[0])).map(([, sheet]) => sheet) : [];
  }

  function tacticOf(text) {
    const found = window.playbookEditor.terms.tactics.find(term => term.id === text || term.label === text || (term.said || []).includes(text));
    return found && found.id;
  }

  function stateOf(plan, review) {
    const purposes = list(plan.purposes);
    const objectives = purposes.filter(purpose => textOf(purpose) !== '').map(purpose => ({ state: textOf(purpose) }));
    nameObjectives({ objectives });
    const tactics = [];
    purposes.forEach((purpose, at) => list(purpose.measures).forEach((measure, index) => {
      const text = textOf(measure);
      if (text === '')
        return;
      const color = COLOURS.includes(measure.color) ? measure.color : 'white';
      const own = objectives.find(one => one.state === textOf(purpose));
      const known = tactics.find(one => one.action === text && (one.color || 'white') === color);
      const execution = review && commentOf((list((list(review.purposes)[at] || {}).measures)[index])).match(EXECUTION);
      const done = execution ? Number(execution[1]) / 100 : typeof measure.progress === 'number' ? Math.min(Math.max(measure.progress, 0), 100) / 100 : undefined;
      const tactic = known || { tactic: tacticOf(text), action: text, for: [], color: color === 'white' ? undefined : color };
      if (own && !tactic.for.includes(own.id))
        tactic.for.push(own.id);
      if (done !== undefined && tactic.done === undefined)
        tactic.done = done;
      if (!known)
        tactics.push(tactic);
    }));
    const elements = isObject(plan.elements) ? plan.elements : {};
    const win = review && isObject(review.winCondition) ? review.winCondition : null;
    return {
      outcome: { statement: textOf(plan.winCondition) },
      plan: { resources: Object.fromEntries(RESOURCES.map((key, i) => [key, textOf(elements[ELEMENTS[i]])])), objectives, tactics },
      status: win && { green: 'success', red: 'churned' }[colourOf(win)] || undefined,
      learned: win ? commentOf(win) : '',
    };
  }

  function notesOf(sheet) {
    const parts = [sheet.gainingGoal, ...list(sheet.purposes).flatMap(purpose => [purpose, ...list(purpose.measures)]), ...ELEMENTS.map(key => (sheet.elements || {})[key])];
    return parts.filter(part => commentOf(part) !== '' && !EXECUTION.test(commentOf(part))).map(part => `- ${textOf(part)}: ${commentOf(part).replace(/\n/g, ' ')}`);
  }

  function draftOf(all) {
    const states = [];
    for (let i = 0; i < all.length; i += 2)
      states.push(stateOf(all[i], all[i + 1]));
    const last = states[states.length - 1];
    const notes = all.flatMap(notesOf);
    const words = window.playbookEditor.words;
    return window.playbookDraft.tidy({
      goal: all.map(sheet => textOf(sheet.gainingGoal)).filter(Boolean).pop(),
      status: last.status,
      outcome: last.outcome,
      plan: last.plan,
      review: { next: last.learned },
      revisions: states.slice(0, -1).map((state, i) => ({ title: words.phaseTitle.replace('{n}', i + 1), ...state })),
      body: notes.length > 0 ? `## ${words.notes}\n\n` + notes.join('\n') : undefined,
    }) || {};
  }

  function sheetOf(state, goal, isReview) {
    const plan = state.plan || {};
    const tactics = list(plan.tactics);
    const reviewed = tactic => typeof tactic.done === 'number' ? [tactic.done >= 0.5 ? 'green' : 'red', `施策実行度 ${Math.round(tactic.done * 100)}%`] : [];
    const measure = tactic => ({ ...element(tactic.action || tactic.tactic, ...(isReview ? reviewed(tactic) : [])), color: tactic.color || 'white', ...(isReview && typeof tactic.done === 'number' ? { progress: Math.round(tactic.done * 100) } : {}) });
    const purpose = (text, served) => ({ ...element(text), measures: served.map(measure) });
    const loose = tactics.filter(tactic => list(tactic.for).length === 0);
    const resources = plan.resources || {};
    const colour = { success: 'green', churned: 'red' }[state.status] || 'blue';
    return {
      winCondition: element((state.outcome || {}).statement, isReview ? colour : 'blue', isReview ? state.learned : ''),
      gainingGoal: element(goal),
      purposes: [...list(plan.objectives).map(one => purpose(one.state, tactics.filter(tactic => list(tactic.for).includes(one.id)))), ...(loose.length > 0 ? [purpose('', loose)] : [])],
      elements: Object.fromEntries(ELEMENTS.map((key, i) => [key, element(resources[RESOURCES[i]])])),
    };
  }

  const hasComment = sheet => sheet.winCondition.comment.text !== '' || sheet.purposes.some(purpose => purpose.measures.some(one => one.comment.text !== ''));

  // For each 局面 the plan, then its review.
  function jsonOf(draft) {
    const earlier = list(draft.revisions);
    const now = { ...draft, learned: (draft.review || {}).next };
    const found = [...earlier, now].flatMap(state => {
      const review = sheetOf(state, draft.goal, true);
      return [sheetOf(state, draft.goal, false), ...(earlier.length > 0 || hasComment(review) ? [review] : [])];
    });
    const file = found.length === 1 ? found[0] : Object.fromEntries(found.map((sheet, i) => ['phase' + (i + 1), sheet]));
    return JSON.stringify(file, null, 2) + '\n';
  }

  window.playbookPufu = { sheets, draftOf, jsonOf };
})();
