// A CS metric with the reason of its form, and the customers that it shows as red, yellow or blue.
(function () {
  'use strict';

  const { open, make, number, shown, save, offerMore } = window.playbookTool;
  const table = window.playbookTableText;
  const { monthOf } = window.playbookYearRule;
  const order = ['red', 'yellow', 'green', ''];
  const marks = { red: '● ', yellow: '▲ ', green: '○ ', '': '' };
  const shownAtFirst = 200;
  let most = shownAtFirst;
  let last = [];

  function advice(tool) {
    const [form, why] = [tool.field('form'), tool.field('why').trim()];
    const [green, red] = [number(tool.field('green')), number(tool.field('red'))];
    const found = [];
    if (tool.field('value').trim() === '')
      found.push('no-value');
    if ((form === 'count' || form === 'frequency') && why === '')
      found.push('count-why');
    if ((form === 'count' || form === 'frequency') && tool.field('cadence') === '')
      found.push('count-cadence');
    if (form === 'ratio' && why === '')
      found.push('ratio-why');
    if (!Number.isFinite(green) && !Number.isFinite(red))
      found.push('no-bounds');
    else if (red > green)
      found.push('bounds-turned');
    return found;
  }

  // Blue from the one bound on, red below the other; with one bound only there is no yellow.
  function signalOf(value, green, red) {
    if (!Number.isFinite(green) && !Number.isFinite(red))
      return '';
    const [low, high] = [Number.isFinite(red) ? red : green, Number.isFinite(green) ? green : red];
    if (value < low)
      return 'red';
    return value >= high ? 'green' : 'yellow';
  }

  const isNumber = text => /^[-+]?\d+(\.\d+)?\s*\D*$/.test(String(text).normalize('NFKC').replace(/,/g, '').trim());

  function wants(tool) {
    return [
      { key: 'name', words: /社名|企業名|顧客|呼び名|お客様|取引先|会社|企業|name|customer|company|account/i },
      { key: 'period', words: /^週|期間|年月|日付|週$|^月$|対象月|week|month|date|period/i },
      { key: 'value', words: new RegExp(tool.say('value-words'), 'i') },
    ];
  }

  // Two columns without headings are a customer and a value; three have the period between.
  function columnsOf(tool, rows) {
    const width = rows[0].cells.length;
    const second = width === 2 ? [wants(tool)[0], wants(tool)[2]] : wants(tool);
    return table.columns(rows, second.map((want, index) => (index === second.length - 1 ? Object.assign(want, { like: isNumber }) : want)));
  }

  const byPeriod = (x, y) => (Number.isFinite(x.when) && Number.isFinite(y.when) && x.when !== y.when ? x.when - y.when : x.period < y.period ? -1 : x.period > y.period ? 1 : x.line - y.line);

  function read(tool) {
    const { rows, openQuote } = table.read(tool.field('list'));
    const faults = openQuote > 0 ? [tool.say('open-quote', { line: openQuote })] : [];
    if (rows.length === 0)
      return { customers: [], faults };
    const at = columnsOf(tool, rows);
    if (at.at.value === undefined)
      return { customers: [], faults: [...faults, tool.say('no-column', { heads: rows[0].cells.join(' / ') })] };
    const nameAt = at.at.name === undefined ? 0 : at.at.name;
    const head = index => at.heads[index] || tool.say('column', { n: index + 1 });
    const byName = new Map();
    for (const row of rows.slice(at.from)) {
      const name = row.cells[nameAt] || '';
      const text = row.cells[at.at.value] || '';
      if (name === '' || !isNumber(text)) {
        faults.push(name === '' ? tool.say('no-name', { line: row.line, column: head(nameAt) }) : tool.say('no-number', { line: row.line, column: head(at.at.value), text }));
        continue;
      }
      const period = at.at.period === undefined ? '' : row.cells[at.at.period] || '';
      const list = byName.get(name) || [];
      list.push({ line: row.line, period, when: monthOf(period) * 100 + dayOf(period), value: number(text), text });
      byName.set(name, list);
    }
    const [green, red] = [number(tool.field('green')), number(tool.field('red'))];
    const customers = Array.from(byName, ([name, list]) => {
      const [now, before] = list.sort(byPeriod).slice(-2).reverse();
      return { name, now, before: before || null, signal: signalOf(now.value, green, red) };
    });
    return { customers: customers.sort((x, y) => order.indexOf(x.signal) - order.indexOf(y.signal) || x.now.value - y.now.value), faults };
  }

  function dayOf(text) {
    const found = String(text).normalize('NFKC').match(/(\d{1,2})日?$/);
    return found ? Number(found[1]) : 0;
  }

  function cellsOf(tool, one) {
    const fell = one.before !== null && one.now.value < one.before.value;
    return [
      one.name,
      one.signal === '' ? '—' : marks[one.signal] + tool.say(one.signal),
      shown(one.now.value, 2) + (one.now.period === '' ? '' : '（' + one.now.period + '）'),
      one.before === null ? '' : shown(one.before.value, 2) + (fell ? ' ↓' : one.now.value > one.before.value ? ' ↑' : ' →'),
    ];
  }

  function draw(tool, { customers, faults }) {
    const place = tool.form.querySelector('[data-signals]');
    const heads = Array.from(place.tHead.rows[0].cells, head => head.textContent);
    place.hidden = customers.length === 0;
    place.tBodies[0].replaceChildren(...customers.slice(0, most).map(one => {
      const row = make('tr', one.signal === 'red' ? 'late' : '');
      row.append(...cellsOf(tool, one).map((text, index) => {
        const cell = make(index === 0 ? 'th' : 'td', '', text);
        if (index === 0)
          cell.scope = 'row';
        cell.setAttribute('data-label', heads[index]);
        return cell;
      }));
      return row;
    }));
    tool.form.querySelector('[data-faults]').replaceChildren(...faults.slice(0, most).map(text => make('li', 'finding bad', text)));
    for (const [name, list, say] of [['customers', customers, 'more'], ['faults', faults, 'more-faults']])
      offerMore(tool.form.querySelector('[data-more=' + name + ']'), list.length - most, tool.say(say, { n: list.length - most }));
  }

  function update(tool) {
    const found = advice(tool);
    tool.form.querySelector('[data-findings]').replaceChildren(...(found.length > 0 ? found : ['complete']).map(key => make('li', 'finding ' + (found.length > 0 ? 'bad' : 'good'), tool.say(key))));
    const result = read(tool);
    last = result.customers;
    draw(tool, result);
    const count = signal => last.filter(one => one.signal === signal).length;
    const summary = last.length === 0 ? tool.say('empty') : tool.say('summary', {
      all: last.length, red: count('red'), yellow: count('yellow'), green: count('green'), fallen: last.filter(one => one.before !== null && one.now.value < one.before.value).length,
    });
    tool.out('summary').textContent = last.length > 0 && count('') > 0 ? tool.say('need-bounds') : summary;
  }

  const tool = open(update);
  window.playbookTableFile.ready(tool.form);
  tool.form.addEventListener('input', () => { most = shownAtFirst; }, true);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button)
      return;
    if (button.dataset.example !== undefined) {
      tool.fill(Object.assign(tool.state(), { fields: Object.assign(tool.state().fields, JSON.parse(button.dataset.example).fields) }));
    } else if (button.dataset.more !== undefined) {
      most = Infinity;
      update(tool);
    } else if (button.dataset.save !== undefined) {
      const heads = Array.from(tool.form.querySelector('[data-signals]').tHead.rows[0].cells, head => head.textContent);
      save('cs-metric.csv', table.write([heads, ...last.map(one => cellsOf(tool, one))]), 'text/csv;charset=utf-8');
    }
  });
})();
