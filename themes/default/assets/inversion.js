// 反プ譜: an undesirable state of one's own, the nearest that the library knows, and what real plans made of it.
(function () {
  'use strict';

  const { open, make, save } = window.playbookTool;
  const offers = Array.from(document.querySelectorAll('[data-offer]'), item => ({
    id: item.dataset.offer,
    label: item.querySelector('[data-obstacle-label]').textContent,
    texts: [item.querySelector('[data-obstacle-label]'), ...item.querySelectorAll('[data-said]')].map(one => one.textContent),
    states: Array.from(item.querySelectorAll('[data-state]'), one => one.textContent),
    tactics: Array.from(item.querySelectorAll('[data-tactic]'), one => ({ name: one.textContent, tally: one.parentElement.querySelector('[data-tally]').textContent })),
  }));

  const nearest = window.playbookNearState.among(offers);

  const isState = text => /(て|で)(いる|ある|います|あります)[。.]?$|(できる|れる|なる|ない|ます)[。.]?$/.test(text.trim()) || /\b(is|are|has|have|can|be)\b/i.test(text);

  function button(tool, text, note, act) {
    const one = make('button', 'quiet-button', text);
    one.type = 'button';
    one.addEventListener('click', () => { act(); tool.changed(); });
    const item = make('li');
    item.append(one);
    if (note)
      item.append(' ', make('span', 'fine', note));
    return item;
  }

  // The offer of a row is drawn again only when it changes, so that the focus stays on its buttons.
  function showOffer(tool, one) {
    const out = one.row.querySelector('[data-out=offer]');
    const field = name => one.row.querySelector('[data-field=' + name + ']');
    const guess = one.obstacle === '' && one.bad.trim() !== '' ? nearest(one.bad) : null;
    const offer = offers.find(known => known.id === one.obstacle) || null;
    const hint = one.good.trim() !== '' && !isState(one.good) ? 'yes' : 'no';
    const key = [offer ? offer.id : '', guess ? guess.id : '', one.bad.trim() === '' ? 'blank' : '', hint].join('|');
    if (out.dataset.shown === key)
      return;
    out.dataset.shown = key;
    const items = [];
    if (guess)
      items.push(button(tool, tool.say('near', { label: guess.label }), '', () => { field('obstacle').value = guess.id; }));
    if (offer) {
      for (const state of offer.states)
        items.push(button(tool, state, '', () => { field('good').value = state; }));
      for (const tactic of offer.tactics)
        items.push(button(tool, '＋ ' + tactic.name, tactic.tally, () => {
          const written = field('tactics').value;
          if (!written.split('\n').includes(tactic.name))
            field('tactics').value = written.trim() === '' ? tactic.name : written.trim() + '\n' + tactic.name;
        }));
    }
    const list = make('ul', 'plain-list');
    list.append(...items);
    const none = one.bad.trim() !== '' && !offer && !guess ? [make('p', 'fine', tool.say('unknown'))] : [];
    const empty = offer && items.length === 0 ? [make('p', 'fine', tool.say('nobody'))] : [];
    const unstated = hint === 'yes' ? [make('p', 'fine', tool.say('no-state'))] : [];
    out.replaceChildren(list, ...none, ...empty, ...unstated);
  }

  const tool = open(tool => {
    const rows = tool.rows.read('pairs');
    for (const one of rows)
      showOffer(tool, one);
    const written = rows.filter(one => one.bad.trim() !== '');
    tool.out('count').textContent = tool.say('count', {
      all: written.length,
      good: written.filter(one => one.good.trim() !== '').length,
      tactics: written.filter(one => one.tactics.trim() !== '').length,
    });
  });
  tool.form.addEventListener('click', event => {
    const pressed = event.target.closest('button');
    if (!pressed || pressed.dataset.save === undefined)
      return;
    const heads = ['bad', 'good', 'tactics'].map(name => tool.say('head-' + name));
    const lines = ['| ' + heads.join(' | ') + ' |', '| --- | --- | --- |'];
    for (const one of tool.rows.read('pairs').filter(row => row.bad.trim() !== ''))
      lines.push('| ' + [one.bad, one.good, one.tactics].map(text => text.trim().replace(/\|/g, '\\|').replace(/\n/g, ' / ')).join(' | ') + ' |');
    save('inversion.md', lines.join('\n') + '\n', 'text/markdown');
  });
})();
