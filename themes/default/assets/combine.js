// Two or three tactics together: where they were done, what came of it, or that nobody has tried it yet.
(function () {
  'use strict';

  const { open, make } = window.playbookTool;
  const shownAtMost = 20;

  open(tool => {
    const chosen = Array.from(new Set([1, 2, 3].map(place => tool.field('tactic-' + place)).filter(Boolean)));
    const list = tool.form.querySelector('[data-cases]');
    const invite = tool.form.querySelector('[data-invite]');
    const labels = chosen.map(id => tool.form.querySelector('#tactic-1 option[value="' + id + '"]').textContent.trim());
    const found = chosen.length < 2 ? [] : window.playbookTacticPhases.filter(phase => chosen.every(id => phase.tactics.includes(id)));
    const real = found.filter(phase => phase.mark === null);
    const organisations = phases => new Set(phases.map(phase => phase.organisation)).size;
    tool.out('found').textContent = chosen.length < 2 ? tool.say('choose') : found.length === 0 ? tool.say('untried', { names: labels.join('＋') }) : tool.say('tried', {
      n: organisations(real),
      reached: organisations(real.filter(phase => phase.result === 'reached')),
      failed: organisations(real.filter(phase => phase.result === 'not-reached')),
      practice: organisations(found.filter(phase => phase.mark !== null)),
    });
    if (invite) {
      invite.hidden = chosen.length < 2 || found.length > 0;
      invite.querySelector('a').search = '?tactics=' + chosen.join(',');
    }
    list.replaceChildren(...found.slice(0, shownAtMost).map(phase => {
      const item = make('li', 'finding' + (phase.result === 'reached' ? ' good' : phase.result === 'not-reached' ? ' bad' : ''));
      const link = make('a', '', phase.title);
      link.href = list.dataset.root.replace(/index\.html$/, '') + phase.url;
      item.append(link, ' ', make('span', 'fine', [phase.revision, tool.say(phase.result), phase.mark].filter(Boolean).join(' ・ ')));
      return item;
    }));
  });
})();
