// Choosing terms of the vocabulary: several in a folded list that can be filtered, one in a menu, and the 中間目的 that a 施策 serves.
(function () {
  'use strict';

  const data = window.playbookEditor;
  const labels = Object.fromEntries(Object.entries(data.terms).map(([facet, terms]) => [facet, Object.fromEntries(terms.map(term => [term.id, term.label]))]));
  const fold = text => text.normalize('NFKC').toLowerCase();

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {}))
      if (value !== undefined && value !== null && value !== false)
        element.setAttribute(key, value === true ? '' : value);
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  }

  function button(text, action, className) {
    const element = make('button', { type: 'button', class: className || 'quiet-button' }, text);
    element.addEventListener('click', action);
    return element;
  }

  function fillMenu(select) {
    for (const term of data.terms[select.dataset.facet])
      select.append(make('option', { value: term.id }, '　'.repeat(term.depth || 0) + term.label));
  }

  // The box of a field of several terms. `get` gives the chosen ids, `set` takes them.
  function chooser(field, get, set) {
    const details = field.querySelector('[data-terms]');
    const facet = details.dataset.terms;
    const chips = field.querySelector('[data-chosen-terms]');
    const inner = details.querySelector('.choices-inner');
    const boxes = new Map();
    const filter = make('input', { type: 'search', autocomplete: 'off', 'aria-label': data.words.chosenFilter, placeholder: data.words.chosenFilter });
    const none = make('p', { class: 'fine', role: 'status' });
    const items = make('ul');

    function build() {
      if (boxes.size > 0)
        return;
      for (const term of data.terms[facet]) {
        const box = make('input', { type: 'checkbox', value: term.id });
        boxes.set(term.id, box);
        items.append(make('li', { class: 'depth-' + Math.min(term.depth || 0, 3) }, make('label', {}, box, make('span', {}, term.label))));
      }
      inner.append(filter, none, items, make('p', { class: 'fine' }, data.words.noTermFits));
      draw();
    }

    function search() {
      const wanted = fold(filter.value).trim();
      let shown = 0;
      for (const term of data.terms[facet]) {
        const fits = wanted === '' || fold([term.id, term.label, ...(term.said || [])].join(' ')).includes(wanted);
        boxes.get(term.id).closest('li').hidden = !fits;
        shown += fits ? 1 : 0;
      }
      none.textContent = shown === 0 ? data.words.noTerm.replace('{words}', filter.value) : '';
    }

    function draw() {
      const chosen = get();
      for (const [id, box] of boxes)
        box.checked = chosen.includes(id);
      chips.hidden = chosen.length === 0;
      chips.replaceChildren(...chosen.map(id => make('li', {}, labels[facet][id] || String(id))));
    }

    // At the click already, so that the next press of Tab finds the list.
    details.querySelector('summary').addEventListener('click', build);
    details.addEventListener('toggle', build);
    filter.addEventListener('input', search);
    filter.addEventListener('keydown', event => {
      if (event.key === 'Enter')
        event.preventDefault();
    });
    items.addEventListener('change', event => {
      const chosen = get().filter(id => id !== event.target.value);
      set(event.target.checked ? [...chosen, event.target.value] : chosen);
      draw();
    });
    draw();
    return { draw, focus: () => { details.open = true; details.querySelector('summary').focus(); } };
  }

  // Boxes for the 中間目的 of the same plan.
  function served(field, objectives, get, set) {
    const box = field.querySelector('[data-served]');
    let drawn = '';
    const draw = () => {
      const written = objectives().filter(one => one && one.id && one.state);
      const signature = JSON.stringify([written.map(one => [one.id, one.state]), get()]);
      if (signature === drawn)
        return;
      drawn = signature;
      box.replaceChildren(...(written.length === 0 ? [make('p', { class: 'fine' }, data.words.noObjective)] : written.map(one => {
        const tick = make('input', { type: 'checkbox', value: one.id });
        tick.checked = get().includes(one.id);
        tick.addEventListener('change', () => {
          set(tick.checked ? [...get(), one.id] : get().filter(id => id !== one.id));
          drawn = '';
        });
        return make('label', {}, tick, make('span', {}, one.state));
      })));
    };
    draw();
    return { draw, focus: () => (box.querySelector('input') || box).focus() };
  }

  window.playbookDraftTerms = { labels, make, button, fillMenu, chooser, served };
})();
