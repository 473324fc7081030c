// Choosing, for each 中間目的, how real cases worded it and what they did about it. What is chosen is read from the draft itself, so that
// editing below and choosing above can't contradict each other.
(function () {
  'use strict';

  const { make, labels } = window.playbookDraftTerms;
  const data = window.playbookEditor;
  const words = data.words;

  const idOf = index => 'objective-' + (index + 1);
  const same = (a, b) => a.tactic === b.tactic && (a.action || '') === (b.action || '');
  const partsOf = draft => {
    draft.plan = draft.plan || {};
    draft.plan.objectives = draft.plan.objectives || [];
    draft.plan.tactics = draft.plan.tactics || [];
    return draft.plan;
  };

  function planned(alternative, id) {
    const { place, ...tactic } = alternative;
    return window.playbookDraft.tidy({ ...tactic, for: id ? [id] : undefined });
  }

  function setWording(draft, index, state) {
    const plan = partsOf(draft);
    const known = plan.objectives.find(one => one.id === idOf(index));
    if (state === null) {
      plan.objectives = plan.objectives.filter(one => one !== known);
      for (const tactic of plan.tactics)
        tactic.for = [].concat(tactic.for || []).filter(id => id !== idOf(index));
    } else if (known) {
      known.state = state;
    } else {
      plan.objectives.push({ id: idOf(index), state });
    }
  }

  function setTactic(draft, index, alternative, isChosen, isLoose) {
    const plan = partsOf(draft);
    const id = isLoose ? null : idOf(index);
    const known = plan.tactics.find(one => same(one, alternative));
    if (isChosen && known && id)
      known.for = [...new Set([...[].concat(known.for || []), id])];
    else if (isChosen && !known)
      plan.tactics.push(planned(alternative, id));
    else if (!isChosen && known) {
      known.for = [].concat(known.for || []).filter(one => one !== id);
      if (known.for.length === 0)
        plan.tactics = plan.tactics.filter(one => one !== known);
    }
  }

  // What a plan begins with: each tactic of the pattern as its best case did it, with the 中間目的 that it served there.
  function composed(pattern) {
    const draft = { outcome: {}, plan: { objectives: [], tactics: [] } };
    window.playbookDraftStart.fill(draft, { ...pattern.states, tactics: [] });
    for (const tactic of pattern.states.tactics) {
      const uses = pattern.objectives.flatMap((objective, index) => objective.tactics.filter(one => one.tactic === tactic).map(one => ({ one, objective, index })));
      const first = Math.min(...uses.map(use => use.one.place));
      const own = uses.filter(use => use.one.place === first);
      const done = own.length > 0 ? planned(own[0].one, null) : { tactic };
      draft.plan.tactics.push(done);
      for (const { objective, index } of own.filter(use => use.objective.wordings.length > 0)) {
        const wording = objective.wordings.find(one => one.place === first) || objective.wordings[0];
        if (!draft.plan.objectives.some(one => one.id === idOf(index)))
          draft.plan.objectives.push(window.playbookDraft.tidy({ id: idOf(index), state: wording.state, inverts: objective.inverts }));
        done.for = [...new Set([...(done.for || []), idOf(index)])];
      }
    }
    const best = pattern.places.find(place => place.outcome);
    if (best)
      draft.outcome.statement = best.outcome;
    return draft;
  }

  function evidence(place) {
    const parts = [
      make('a', { href: '../' + place.page, target: '_blank', rel: 'noopener' }, place.title + (place.phase ? `（${place.phase}）` : '')),
      place.mark ? make('span', { class: 'practice' }, place.mark) : null,
      place.role === 'against' ? make('span', { class: 'against' }, words.against) : null,
      make('span', {}, place.status || words.resultUnknown),
      ...place.results.slice(0, 3).map(result => make('span', {}, result.text, ' ', result.basis ? make('span', { class: 'basis' }, result.basis) : null)),
    ];
    return make('span', { class: 'evidence-line' }, ...parts.filter(Boolean).flatMap(part => [part, ' ']));
  }

  // type: radio or checkbox
  function option(type, name, isChosen, text, place, chosen, marks) {
    const box = make('input', { type, name });
    box.checked = isChosen;
    box.addEventListener('change', () => chosen(box.checked));
    return make('div', { class: 'option' }, make('label', {}, box, make('span', {}, text, ' ', ...(marks || []))), place ? evidence(place) : null);
  }

  // What was only made up for practice stays folded behind what was really done, unless it is chosen.
  function realFirst(options) {
    const [real, practice] = [options.filter(one => !one.isPractice), options.filter(one => one.isPractice)];
    if (practice.length === 0)
      return real.map(one => one.element);
    const fold = make('details', { class: 'more-options' }, make('summary', {}, words.fromPractice.replace('{n}', practice.length)), ...practice.map(one => one.element));
    fold.open = real.length === 0 || practice.some(one => one.element.querySelector('input').checked);
    return [...real.map(one => one.element), fold];
  }

  function objectiveSet(page, pattern, objective, index, redraw) {
    const plan = partsOf(page.draft);
    const known = plan.objectives.find(one => one.id === idOf(index));
    const isLoose = objective.wordings.length === 0;
    const title = isLoose ? words.otherTactics : objective.obstacle ? '↻ ' + objective.obstacle : objective.wordings[0].state;
    const change = action => value => { action(value); redraw(); };
    const wordings = isLoose ? [] : [
      ...realFirst(objective.wordings.map(wording => ({ isPractice: Boolean(pattern.places[wording.place].mark), element: option('radio', 'wording-' + index, Boolean(known) && known.state === wording.state, wording.state, pattern.places[wording.place],
        change(() => setWording(page.draft, index, wording.state))) }))),
      known && !objective.wordings.some(wording => wording.state === known.state) ? option('radio', 'wording-' + index, true, words.ownWords, null, () => {}) : null,
      option('radio', 'wording-' + index, !known, words.leaveOut, null, change(() => setWording(page.draft, index, null))),
    ];
    const isServing = alternative => plan.tactics.some(one => same(one, alternative) && (isLoose || [].concat(one.for || []).includes(idOf(index))));
    const tactics = realFirst(objective.tactics.map(alternative => {
      const label = labels.tactics[alternative.tactic] || alternative.tactic;
      const marks = pattern.states.tactics.includes(alternative.tactic) ? [make('span', { class: 'of-pattern' }, words.patternTactic)] : [];
      const element = option('checkbox', 'tactic-' + index, isServing(alternative), make('span', {}, make('b', {}, label), alternative.action ? '　' + alternative.action : ''), pattern.places[alternative.place],
        change(isChosen => {
          if (isChosen && !isLoose && !plan.objectives.some(one => one.id === idOf(index)))
            setWording(page.draft, index, objective.wordings[0].state);
          setTactic(page.draft, index, alternative, isChosen, isLoose);
        }), marks);
      return { isPractice: Boolean(pattern.places[alternative.place].mark), element };
    }));
    return make('fieldset', { class: 'alternatives' }, make('legend', {}, title),
      ...(wordings.length > 0 ? [make('div', { class: 'wordings', role: 'radiogroup', 'aria-label': words.wordings }, ...wordings.filter(Boolean))] : []),
      make('div', { class: 'tactic-options' }, ...tactics));
  }

  function outcomeSet(page, pattern, redraw) {
    const statements = [...new Map(pattern.places.filter(place => place.outcome).map(place => [place.outcome, place])).entries()].slice(0, 6);
    const current = (page.draft.outcome || {}).statement;
    return make('fieldset', { class: 'alternatives' }, make('legend', {}, words.outcomeChoice), ...realFirst(statements.map(([statement, place]) => ({ isPractice: Boolean(place.mark), element:
      option('radio', 'outcome-wording', statement === current, statement, place, () => { window.playbookDraft.set(page.draft, 'outcome.statement', statement); redraw(); }) }))));
  }

  // Draws the choices of a pattern; each choice changes the draft and what is drawn of it.
  function open(page, pattern) {
    const box = page.find('[data-alternatives]');
    box.addEventListener('submit', event => event.preventDefault());
    function draw() {
      const focused = box.contains(document.activeElement) ? Array.from(box.querySelectorAll('input')).indexOf(document.activeElement) : -1;
      box.replaceChildren(outcomeSet(page, pattern, chosen), ...pattern.objectives.map((objective, index) => objectiveSet(page, pattern, objective, index, chosen)));
      if (focused >= 0 && box.querySelectorAll('input')[focused])
        box.querySelectorAll('input')[focused].focus();
    }
    function chosen() {
      page.load(page.draft, page.fileId);
      draw();
    }
    draw();
    return { draw };
  }

  window.playbookPlanChoice = { open, composed };
})();
