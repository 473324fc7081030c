// The finder's page: reads the patterns from the list that the page already holds, ranks them by finder-rule.js, and keeps the
// choice in the address.
(function () {
  'use strict';

  const root = document.querySelector('[data-finder]');
  const form = root.querySelector('[data-form]');
  const outcome = root.querySelector('[data-outcome]');
  const boxes = Array.from(form.querySelectorAll('input[type=checkbox]'));
  const all = root.querySelector('[data-all]');
  const starts = Array.from(all.querySelectorAll('[data-start]'), list => ({ list, items: Array.from(list.children) }));
  const items = starts.flatMap(start => start.items);
  const tokens = text => (text || '').split(' ').filter(Boolean);

  const above = Object.fromEntries(boxes.map(box => [box.value, tokens(box.dataset.above)]));
  const labels = Object.fromEntries(boxes.map(box => [box.value, box.parentElement.querySelector('[data-label]').textContent]));
  const outcomeLabels = Object.fromEntries(Array.from(outcome.options, option => [option.value, option.textContent.trim()]));

  const patterns = items.map((item, index) => ({
    id: index,
    item,
    kind: item.dataset.kind,
    grade: Number(item.dataset.grade),
    practice: item.dataset.practice === 'yes',
    untold: item.dataset.untold === 'yes',
    organisations: Number(item.dataset.organisations),
    needs: tokens(item.dataset.needs),
    outcomes: tokens(item.dataset.outcomes),
    proofs: Array.from(item.querySelectorAll('[data-proof]'), proof => ({
      against: proof.dataset.against === 'yes',
      has: tokens(proof.dataset.has),
      place: proof.querySelector('.place'),
    })),
  }));

  function readAddress() {
    const asked = new URLSearchParams(location.search || location.hash.slice(1));
    const chosen = new Set((asked.get('has') || '').split(','));
    for (const box of boxes)
      box.checked = chosen.has(box.value);
    outcome.value = asked.get('wants') || '';
    if (outcome.selectedIndex < 0)
      outcome.value = '';
  }

  function writeAddress(customer) {
    const parts = [];
    if (customer.traits.length > 0)
      parts.push('has=' + customer.traits.join(','));
    if (customer.outcome)
      parts.push('wants=' + customer.outcome);
    history.replaceState(null, '', location.pathname + (parts.length > 0 ? '?' + parts.join('&') : ''));
  }

  function terms(list, names) {
    return list.map(token => names[token] || token);
  }

  function fill(match, part, labelsOfPart) {
    const place = match.querySelector('[data-part=' + part + ']');
    place.hidden = labelsOfPart.length === 0;
    const target = place.querySelector('[data-terms]');
    for (const label of labelsOfPart) {
      const mark = document.createElement('span');
      mark.className = 'trait';
      mark.textContent = label;
      target.append(mark, ' ');
    }
  }

  function place(match, part, proof) {
    const target = match.querySelector('[data-part=' + part + ']');
    target.hidden = !proof;
    if (proof)
      target.querySelector('[data-place]').append(proof.place.cloneNode(true));
  }

  function draw(found) {
    const match = root.querySelector('[data-match-template]').content.firstElementChild.cloneNode(true);
    fill(match, 'unseen', terms(found.unseen, labels));
    fill(match, 'goal', found.otherGoal ? terms(found.pattern.outcomes, outcomeLabels) : []);
    fill(match, 'unmet', terms(found.unmet, labels));
    fill(match, 'shared', terms(found.shared, labels).concat(found.sameGoal ? [outcomeLabels[outcome.value]] : []));
    fill(match, 'only', terms(found.only.slice(0, 6), labels));
    match.querySelector('[data-part=same]').hidden = found.steps > 0;
    match.querySelector('.match-differs').classList.toggle('no-difference', found.steps === 0);
    place(match, 'nearest', found.nearest);
    place(match, 'counter', found.counter);
    found.pattern.item.querySelector('[data-match]').replaceChildren(match);
    return found.pattern.item;
  }

  function showBands(bands) {
    for (const section of root.querySelectorAll('[data-band]')) {
      const found = bands[section.dataset.band];
      section.hidden = found.length === 0;
      section.querySelector('[data-band-count]').textContent = found.length;
      section.querySelector('[data-band-list]').replaceChildren(...found.map(draw));
    }
    const rest = ['ready', 'near', 'adopted', 'avoid', 'far', 'practice'].every(band => bands[band].length === 0);
    root.querySelector('[data-nothing]').hidden = !rest;
  }

  function markGroups() {
    for (const group of form.querySelectorAll('[data-group]')) {
      const count = group.querySelectorAll('input:checked').length;
      group.querySelector('[data-chosen]').textContent = count > 0 ? count : '';
    }
  }

  function update() {
    const customer = { traits: boxes.filter(box => box.checked).map(box => box.value), outcome: outcome.value, above };
    const status = root.querySelector('[data-status]');
    const begun = customer.traits.length > 0 || customer.outcome !== '';
    root.querySelector('[data-bands]').hidden = !begun;
    all.hidden = begun;
    markGroups();
    if (!begun) {
      for (const pattern of patterns)
        pattern.item.querySelector('[data-match]').replaceChildren();
      for (const start of starts)
        start.list.replaceChildren(...start.items);
      root.querySelector('[data-nothing]').hidden = true;
      status.textContent = status.dataset.startWords;
      return;
    }
    const bands = window.playbookFinderRule.rank(customer, patterns);
    showBands(bands);
    status.textContent = status.dataset.countWords.replace(/\{(\w+)\}/g, (_, band) => bands[band].length);
  }

  function filter(words) {
    const wanted = words.normalize('NFKC').toLowerCase().trim();
    for (const box of boxes) {
      const text = (box.closest('li').textContent + ' ' + (box.dataset.words || '')).normalize('NFKC').toLowerCase();
      box.closest('li').hidden = wanted !== '' && !box.checked && !text.includes(wanted);
    }
    for (const group of form.querySelectorAll('[data-group]')) {
      const left = group.querySelectorAll('li:not([hidden])').length;
      group.hidden = left === 0;
      if (wanted !== '')
        group.open = left > 0;
    }
  }

  function chosen() {
    update();
    writeAddress({ traits: boxes.filter(box => box.checked).map(box => box.value), outcome: outcome.value });
  }

  form.hidden = false;
  form.addEventListener('change', chosen);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => { filter(''); chosen(); }));
  form.querySelector('[data-filter]').addEventListener('input', event => filter(event.target.value));
  window.addEventListener('popstate', () => { readAddress(); update(); });
  readAddress();
  for (const group of form.querySelectorAll('[data-group]'))
    group.open = group.open || group.querySelector('input:checked') !== null;
  update();
  // Who comes with a choice made elsewhere wants the patterns; on a phone they would lie below the whole form.
  if (location.search !== '' && !location.hash && window.matchMedia('(max-width: 56rem)').matches)
    root.querySelector('#results').scrollIntoView({ behavior: 'instant' });
})();
