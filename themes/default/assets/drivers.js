// A goal as a formula: which factors can be acted on, and what a change would do. An estimate, and marked as one.
(function () {
  'use strict';

  const { open, number, shown, make } = window.playbookTool;

  const total = (values, operation) => (operation === 'sum' ? values.reduce((sum, one) => sum + one, 0) : values.reduce((product, one) => product * one, 1));

  // 35% of something counts as 0.35 in a formula.
  const valueOf = one => (one.now.normalize('NFKC').trim().endsWith('%') ? number(one.now) / 100 : number(one.now));

  // +5, -3, 10%: what is added to a value.
  function changeOf(one) {
    const written = one.change.normalize('NFKC').trim();
    const amount = number(written);
    if (!Number.isFinite(amount) || one.controllable === 'no')
      return 0;
    return written.endsWith('%') ? (valueOf(one) * amount) / 100 : amount;
  }

  const signed = amount => (amount > 0 ? '+' : '') + shown(amount, 2);

  function effects(tool, factors, before, operation) {
    const table = tool.form.querySelector('[data-effects]');
    const movable = factors.filter(one => one.controllable !== 'no');
    table.hidden = !Number.isFinite(before) || movable.length === 0;
    const heads = Array.from(table.tHead.rows[0].cells, cell => cell.textContent);
    table.tBodies[0].replaceChildren(...movable.map(one => {
      const after = total(factors.map(other => (other === one ? valueOf(other) * 1.1 : valueOf(other))), operation);
      const row = make('tr');
      const name = make('th', '', one.name);
      name.scope = 'row';
      const cell = make('td', '', tool.say('effect', { goal: tool.field('goal') || tool.say('goal'), change: signed(after - before) }));
      cell.setAttribute('data-label', heads[1]);
      row.append(name, cell);
      return row;
    }));
  }

  const tool = open(tool => {
    const operation = tool.field('operation');
    const factors = tool.rows.read('factors').filter(one => one.name.trim() !== '');
    const goal = tool.field('goal').trim() || tool.say('goal');
    tool.out('formula').textContent = factors.length === 0 ? '' : goal + ' = ' + factors.map(one => one.name.trim()).join(operation === 'sum' ? ' + ' : ' × ');
    for (const one of tool.rows.read('factors')) {
      const change = one.row.querySelector('[data-field=change]');
      change.disabled = one.controllable === 'no';
    }
    const before = factors.length === 0 ? NaN : total(factors.map(valueOf), operation);
    const after = total(factors.map(one => valueOf(one) + changeOf(one)), operation);
    const blocked = factors.filter(one => one.controllable === 'no').map(one => one.name.trim());
    tool.out('what-if').textContent = !Number.isFinite(before) ? tool.say('fill') : [
      tool.say('result', { goal, before: shown(before, 2), after: shown(after, 2), change: signed(after - before) }),
      blocked.length > 0 ? tool.say('blocked', { names: blocked.join('・') }) : '',
    ].filter(Boolean).join(' ');
    effects(tool, factors, before, operation);
  });
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.example !== undefined)
      tool.fill(JSON.parse(button.dataset.example));
  });
})();
