// The プ譜 beside the form: drawn as it is typed, following the field that is being filled in.
(function () {
  'use strict';

  const { contentOf, draw } = window.playbookSheet;
  const { make, labels } = window.playbookDraftTerms;
  const data = window.playbookEditor;

  // Reads in the order of the sheet, for a phone.
  function listOf(sheet) {
    const columns = [sheet.resources, sheet.tactics, sheet.objectives, sheet.outcome, sheet.goal];
    return make('dl', { class: 'sheet-list', tabindex: '0' }, ...columns.flatMap((items, i) => items.length === 0 ? [] : [
      make('dt', {}, data.sheet.columns[i]),
      ...items.map(item => make('dd', {}, item.label ? make('b', {}, item.label + ' ') : null, [item.text, item.note].filter(Boolean).join('　'))),
    ]));
  }

  // For paper only, which no list follows.
  function restsOf(sheet) {
    return window.playbookSheetLayout.rest(sheet, data.sheet)
      .map(one => make('div', { class: 'sheet-rest' }, make('p', {}, one.title), make('ul', {}, ...one.texts.map(text => make('li', {}, text)))));
  }

  // The box of a field of the draft.
  function keyOf(path) {
    const tactic = path.match(/plan\.tactics\.(\d+)/);
    const resource = path.match(/plan\.resources\.(\w+)/);
    if (tactic)
      return 'tactic-' + tactic[1];
    if (resource)
      return 'resource-' + window.playbookSheet.resources.indexOf(resource[1]);
    return /(^|\.)outcome\./.test(path) ? 'outcome' : path === 'goal' ? 'goal' : null;
  }

  function open(root) {
    const drawer = root.querySelector('[data-drawer]');
    const box = drawer.querySelector('[data-sheet]');
    const title = drawer.querySelector('[data-drawer-title]');
    let drawn = '';

    function update(draft, path) {
      const phase = path && path.match(/^revisions\.(\d+)/);
      const state = phase ? (draft.revisions || [])[Number(phase[1])] : draft;
      if (!state)
        return;
      const name = phase ? data.words.sheetPhase.replace('{n}', Number(phase[1]) + 1) : data.words.sheetNow;
      const sheet = contentOf(state, draft.goal, labels, data.sheet, !phase);
      const signature = JSON.stringify([name, sheet]);
      if (signature !== drawn) {
        drawn = signature;
        title.textContent = name;
        box.replaceChildren(draw(sheet, 'draft-sheet', name, data.sheet), ...restsOf(sheet));
        const list = drawer.querySelector('.sheet-list');
        if (list)
          list.remove();
        drawer.append(listOf(sheet));
      }
      follow(state, path);
    }

    function follow(state, path) {
      const objective = path && path.match(/plan\.objectives\.(\d+)/);
      const one = objective && ((state.plan || {}).objectives || [])[Number(objective[1])];
      const key = one ? 'objective-' + one.id : path && keyOf(path);
      for (const group of box.querySelectorAll('.sheet-box'))
        group.classList.toggle('writing', group.dataset.key === key);
      const here = box.querySelector('.writing');
      if (!here || !drawer.open)
        return;
      const [frame, place] = [box.getBoundingClientRect(), here.getBoundingClientRect()];
      if (place.top < frame.top || place.bottom > frame.bottom)
        box.scrollTop += place.top - frame.top - (frame.height - place.height) / 2;
      if (place.left < frame.left || place.right > frame.right)
        box.scrollLeft += place.left - frame.left - (frame.width - place.width) / 2;
    }

    // On a small window the sheet would leave no room for the form: there it waits until it is asked for.
    drawer.open = window.innerHeight >= 700 && window.innerWidth >= 900;
    return { update };
  }

  window.playbookDraftDrawer = { open, listOf };
})();
