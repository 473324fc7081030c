// Two or three tactics together: where they were done, what came of it, or that nobody has tried it yet.
(function () {
  'use strict';

  const { open, make, offerMore } = window.playbookTool;
  const { load, rootOf, address } = window.playbookPlaceFiles;
  const shownAtFirst = 20;
  let turn = 0;
  let most = shownAtFirst;
  let last = [];

  const optionOf = (tool, id) => tool.form.querySelector('#tactic-1 option[value="' + id + '"]');

  // Of the tactic that the fewest cases did, all of them; those that did the others too. Null when a file can't be loaded.
  async function together(tool, root, chosen) {
    const files = id => Number(optionOf(tool, id).dataset.files);
    const rarest = chosen.reduce((best, id) => (files(id) < files(best) ? id : best));
    const found = [];
    for (let number = 0; number < files(rarest); number++) {
      const cases = await load(root, 'together', rarest, number);
      if (cases === null)
        return null;
      for (const item of cases)
        for (const phase of item.phases)
          if (chosen.every(id => phase.more[1].includes(id)))
            found.push({ item, phase, result: phase.more[0] });
    }
    return found;
  }

  function show(tool, root) {
    const list = tool.form.querySelector('[data-cases]');
    list.replaceChildren(...last.slice(0, most).map(one => {
      const item = make('li', 'finding' + (one.result === 'reached' ? ' good' : one.result === 'not-reached' ? ' bad' : ''));
      const link = make('a', '', one.item.title);
      link.href = address(root, one.item, one.phase);
      item.append(link, ' ', make('span', 'fine', [one.phase.name, tool.say(one.result), one.item.mark].filter(Boolean).join(' ・ ')));
      return item;
    }));
    offerMore(tool.form.querySelector('[data-more]'), last.length - most, tool.say('more', { n: last.length - most }));
  }

  async function update(tool) {
    const mine = ++turn;
    const root = rootOf(tool.form.querySelector('[data-cases]'));
    const chosen = Array.from(new Set([1, 2, 3].map(place => tool.field('tactic-' + place)).filter(Boolean)));
    const invite = tool.form.querySelector('[data-invite]');
    const found = chosen.length < 2 ? [] : await together(tool, root, chosen);
    // Another choice was made meanwhile; its own answer is on the way.
    if (mine !== turn)
      return;
    const labels = chosen.map(id => optionOf(tool, id).textContent.trim());
    const real = (found || []).filter(one => one.item.mark === null);
    const organisations = list => new Set(list.map(one => one.item.organisation)).size;
    last = found || [];
    tool.out('found').textContent = found === null ? tool.say('unread') : chosen.length < 2 ? tool.say('choose') : found.length === 0 ? tool.say('untried', { names: labels.join('＋') }) : tool.say('tried', {
      n: organisations(real),
      reached: organisations(real.filter(one => one.result === 'reached')),
      failed: organisations(real.filter(one => one.result === 'not-reached')),
      practice: organisations(found.filter(one => one.item.mark !== null)),
    });
    if (invite) {
      invite.hidden = found === null || chosen.length < 2 || found.length > 0;
      invite.querySelector('a').search = '?tactics=' + chosen.join(',');
    }
    show(tool, root);
  }

  const tool = open(update);
  tool.form.addEventListener('input', () => { most = shownAtFirst; }, true);
  tool.form.addEventListener('click', event => {
    if (!event.target.closest('[data-more]'))
      return;
    most = Infinity;
    show(tool, rootOf(tool.form.querySelector('[data-cases]')));
  });
})();
