// The monthly check: the phase that each customer should be in by its months since introduction, against the one it is in.
(function () {
  'use strict';

  const { open, make, save } = window.playbookTool;
  const { monthOf } = window.playbookYearRule;
  const plain = text => text.normalize('NFKC').toLowerCase().replace(/\s/g, '');

  const bound = text => (text === undefined || text === '' ? NaN : Number(text));

  const phases = Array.from(document.querySelectorAll('[data-phase]'), (item, place) => ({
    place,
    id: item.dataset.phase,
    label: item.querySelector('[data-label]').textContent,
    from: bound(item.dataset.from),
    to: bound(item.dataset.to),
    kits: Array.from(item.querySelectorAll('[data-kits] a')),
  }));

  const findPhase = text => phases.find(phase => plain(phase.label) === plain(text) || phase.id === text.trim());

  // The last phase whose first month has come.
  function expected(months) {
    let found = phases[0];
    for (const phase of phases)
      if (!Number.isFinite(phase.from) || phase.from <= months)
        found = phase;
    return found;
  }

  const wordsOf = {
    name: /社名|呼び名|顧客|会社|name|customer|company/i,
    month: /導入|開始|月|month|intro|start/i,
    phase: /段階|フェーズ|phase|stage/i,
  };

  // Columns by their headings; without any, the first three.
  function columns(first) {
    if (Number.isFinite(monthOf(first[1] || '')) || findPhase(first[2] || ''))
      return { name: 0, month: 1, phase: 2, from: 0 };
    const phase = first.findIndex(cell => wordsOf.phase.test(cell));
    const month = first.findIndex((cell, index) => index !== phase && wordsOf.month.test(cell));
    const name = first.findIndex((cell, index) => index !== phase && index !== month && wordsOf.name.test(cell));
    return phase < 0 || month < 0 ? { name: 0, month: 1, phase: 2, from: 0 } : { name: Math.max(name, 0), month, phase, from: 1 };
  }

  function read(tool) {
    const rows = window.playbookTableText.read(tool.field('customers'));
    const now = new Date();
    const asked = monthOf(tool.field('month'));
    const today = Number.isFinite(asked) ? asked : now.getFullYear() * 12 + now.getMonth();
    const customers = [];
    const faults = [];
    if (rows.length === 0)
      return { customers, faults };
    const at = columns(rows[0]);
    rows.slice(at.from).forEach((cells, index) => {
      const line = index + at.from + 1;
      const introduced = monthOf(cells[at.month] || '');
      const phase = findPhase(cells[at.phase] || '');
      if (!Number.isFinite(introduced))
        faults.push(tool.say('no-month', { line, text: cells[at.month] || '' }));
      else if (introduced > today)
        faults.push(tool.say('future', { line, text: cells[at.month] }));
      else if (!phase)
        faults.push(tool.say('no-phase', { line, text: cells[at.phase] || '' }));
      else
        customers.push({ name: cells[at.name] || '', months: today - introduced, phase, wanted: expected(today - introduced) });
    });
    return { customers: customers.sort((x, y) => delay(y) - delay(x) || y.months - x.months), faults };
  }

  const delay = customer => customer.wanted.place - customer.phase.place;

  function state(tool, customer) {
    if (delay(customer) > 0)
      return tool.say('late', { n: delay(customer) });
    if (delay(customer) < 0)
      return tool.say('ahead');
    const last = customer.phase.place === phases.length - 1 && Number.isFinite(customer.phase.to) && customer.months >= customer.phase.to;
    return tool.say(last ? 'graduated' : 'on-time');
  }

  function row(tool, customer, heads) {
    const line = make('tr', delay(customer) > 0 ? 'late' : '');
    const kits = make('td');
    // A late customer needs what helps it out of the phase that it is in.
    customer.phase.kits.forEach((kit, index) => kits.append(index > 0 ? ' ' : '', kit.cloneNode(true)));
    const name = make('th', '', customer.name);
    name.scope = 'row';
    line.append(name, make('td', '', tool.say('months', { n: customer.months })), make('td', '', customer.phase.label), make('td', '', customer.wanted.label), make('td', '', state(tool, customer)), kits);
    Array.from(line.cells, (cell, index) => cell.setAttribute('data-label', heads[index]));
    return line;
  }

  function update(tool) {
    const { customers, faults } = read(tool);
    const heads = Array.from(tool.form.querySelectorAll('[data-found] thead th'), head => head.textContent);
    const late = customers.filter(customer => delay(customer) > 0).length;
    tool.form.querySelector('[data-found]').hidden = customers.length === 0;
    tool.form.querySelector('[data-customers]').replaceChildren(...customers.map(customer => row(tool, customer, heads)));
    tool.form.querySelector('[data-faults]').replaceChildren(...faults.map(fault => make('li', 'finding bad', fault)));
    tool.out('summary').textContent = customers.length === 0 ? tool.say('empty') : tool.say(late > 0 ? 'summary' : 'summary-none', { all: customers.length, late, goal: late });
  }

  // A cell that a spreadsheet would take for a formula gets a quotation mark before it.
  function cell(text) {
    const safe = /^[=+\-@\t]/.test(text) ? "'" + text : text;
    return /[",\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  const tool = open(update);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button || button.dataset.save === undefined)
      return;
    const table = tool.form.querySelector('[data-found]');
    const lines = Array.from(table.rows, one => Array.from(one.cells, column => cell(column.textContent.trim())).join(','));
    save('monthly-check.csv', '\ufeff' + lines.join('\r\n') + '\r\n', 'text/csv;charset=utf-8');
  });
})();
