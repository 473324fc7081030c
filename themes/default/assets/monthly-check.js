// The monthly check: the phase that each customer should be in by its months since introduction, against the one it is in.
(function () {
  'use strict';

  const { open, make, save, offerMore } = window.playbookTool;
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

  const wants = [
    { key: 'name', words: /社名|企業名|顧客名|呼び名|お客様|取引先|^顧客$|^会社$|^企業$|name|customer|company|account/i },
    { key: 'month', words: /導入.*[月日]|開始.*[月日]|利用開始|契約[月日]|^導入$|^開始$|^月$|month|intro|start/i, like: text => Number.isFinite(monthOf(text)) },
    { key: 'phase', words: /段階|フェーズ|ステージ|phase|stage/i, like: text => findPhase(text) !== undefined },
  ];

  // The name of a column as the messages say it: its heading, or its place.
  const columnName = (tool, at, key) => (at.at[key] === undefined ? '' : at.heads[at.at[key]] || tool.say('column', { n: at.at[key] + 1 }));

  function read(tool) {
    const { rows, openQuote } = window.playbookTableText.read(tool.field('customers'));
    const now = new Date();
    const asked = monthOf(tool.field('month'));
    const today = Number.isFinite(asked) ? asked : now.getFullYear() * 12 + now.getMonth();
    const found = { customers: [], unread: [], faults: [], extra: [], heads: [] };
    if (openQuote > 0)
      found.faults.push(tool.say('open-quote', { line: openQuote }));
    if (rows.length === 0)
      return found;
    const at = window.playbookTableText.columns(rows, wants);
    const missing = at.missing.filter(key => key !== 'name');
    if (missing.length > 0) {
      found.faults.push(tool.say('no-column', { names: missing.map(key => tool.say('want-' + key)).join(' / '), heads: rows[0].cells.join(' / ') }));
      found.unread = rows.slice(at.from).map(row => ({ row, why: '' }));
      return found;
    }
    found.extra = at.extra;
    found.heads = at.heads;
    const nameAt = at.at.name === undefined ? at.extra[0] : at.at.name;
    for (const row of rows.slice(at.from)) {
      const fault = key => ({ line: row.line, column: columnName(tool, at, key), text: row.cells[at.at[key]] || '' });
      const introduced = monthOf(row.cells[at.at.month] || '');
      const phase = findPhase(row.cells[at.at.phase] || '');
      const why = !Number.isFinite(introduced) ? tool.say('no-month', fault('month'))
        : introduced > today ? tool.say('future', fault('month'))
          : !phase ? tool.say('no-phase', fault('phase')) : null;
      if (why !== null) {
        found.faults.push(why);
        found.unread.push({ row, why });
      } else {
        found.customers.push({ name: row.cells[nameAt] || '', months: today - introduced, phase, wanted: expected(today - introduced), cells: row.cells });
      }
    }
    found.customers.sort((x, y) => delay(y) - delay(x) || y.months - x.months);
    return found;
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

  const shownAtFirst = 200;
  let shown = shownAtFirst;

  // What lies beyond the first rows is one press away, so that ten thousand customers don't hold the page up.
  const more = (tool, list, of, say) => offerMore(tool.form.querySelector('[data-more=' + list + ']'), of - shown, tool.say(say, { n: of - shown }));

  let last = null;

  function update(tool) {
    const { customers, unread, faults, extra, heads: given } = last = read(tool);
    const heads = Array.from(tool.form.querySelectorAll('[data-found] thead th'), head => head.textContent);
    const late = customers.filter(customer => delay(customer) > 0).length;
    tool.form.querySelector('[data-found]').hidden = customers.length === 0;
    tool.form.querySelector('[data-customers]').replaceChildren(...customers.slice(0, shown).map(customer => row(tool, customer, heads)));
    tool.form.querySelector('[data-faults]').replaceChildren(...faults.slice(0, shown).map(fault => make('li', 'finding bad', fault)));
    more(tool, 'customers', customers.length, 'more');
    more(tool, 'faults', faults.length, 'more-faults');
    const kept = extra.map(index => given[index]).filter(Boolean);
    tool.out('columns').textContent = kept.length === 0 ? '' : tool.say('kept-columns', { names: kept.join(' / ') });
    const summary = customers.length === 0 ? tool.say('empty') : tool.say(late > 0 ? 'summary' : 'summary-none', { all: customers.length, late, goal: late });
    tool.out('summary').textContent = unread.length === 0 ? summary : summary + tool.say('unread', { n: unread.length });
  }

  // All that was read, with the columns that the check has no use for, and then the rows that it could not read, each with the reason.
  function asTable(tool) {
    const { customers, unread, extra, heads } = last;
    const titles = Array.from(tool.form.querySelectorAll('[data-found] thead th'), head => head.textContent);
    const rest = cells => extra.map(index => cells[index] || '');
    return [
      [...titles, ...extra.map(index => heads[index] || tool.say('column', { n: index + 1 }))],
      ...customers.map(one => [
        one.name, tool.say('months', { n: one.months }), one.phase.label, one.wanted.label, state(tool, one), one.phase.kits.map(kit => kit.textContent).join(' / '), ...rest(one.cells),
      ]),
      ...unread.map(one => [...one.row.cells, one.why]),
    ];
  }

  const tool = open(update);
  window.playbookTableFile.ready(tool.form);
  tool.form.addEventListener('input', () => { shown = shownAtFirst; }, true);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.more !== undefined) {
      shown = Infinity;
      update(tool);
    }
    if (button && button.dataset.save !== undefined)
      save('monthly-check.csv', window.playbookTableText.write(asTable(tool)), 'text/csv;charset=utf-8');
  });
})();
