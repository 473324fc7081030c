// The drafts that were set aside, newest first: each can be taken up again or cleared.
(function () {
  'use strict';

  const { make, button } = window.playbookDraftTerms;
  const data = window.playbookEditor;
  const words = data.words;

  const nameOf = one => one.draft.title || one.draft.summary || words.draftWithoutTitle;
  const timeOf = one => new Date(one.at).toLocaleString(data.language, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' });

  function open(root, kept, bringBack) {
    const newest = root.querySelector('[data-bring-back]');
    const box = root.querySelector('[data-aside]');
    let drawn = '';

    function draw() {
      const all = kept.aside();
      const signature = JSON.stringify(all.map(one => [one.doc, one.at]));
      if (signature === drawn)
        return;
      drawn = signature;
      newest.hidden = all.length === 0;
      box.hidden = all.length === 0;
      box.querySelector('summary').textContent = words.draftsAside.replace('{n}', all.length);
      box.querySelector('ul').replaceChildren(...all.map(one => make('li', {},
        make('p', {}, nameOf(one), ' ', make('span', { class: 'fine' }, timeOf(one))),
        make('p', { class: 'draft-buttons' },
          named(button(words.takeUp, () => bringBack(one)), one),
          named(button(words.clearDraft, () => clear(one)), one)))));
    }

    const named = (element, one) => { element.setAttribute('aria-label', `${element.textContent}: ${nameOf(one)}`); return element; };

    function clear(one) {
      kept.forget(one);
      draw();
      (box.hidden ? root.querySelector('[data-save-draft]') : box.querySelector('summary')).focus();
    }

    // Another tab may have cleared it since this list was drawn.
    newest.addEventListener('click', () => {
      const [one] = kept.aside();
      if (one)
        bringBack(one);
      else
        draw();
    });
    return { draw };
  }

  window.playbookDraftAside = { open };
})();
