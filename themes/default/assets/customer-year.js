// The page of the customer's year: draws the chart, lists dates and collisions, and writes the calendar file.
(function () {
  'use strict';

  const { open, number, make, save } = window.playbookTool;
  const rule = window.playbookYearRule;
  const lanes = ['customer', 'product', 'business'];
  const columnWidth = 72;
  const rowHeight = 30;

  const words = tool => Object.fromEntries(['renewal', 'joint', 'approval', 'budget', 'fiscal'].map(name => [name, tool.say(name)]));
  const monthName = (tool, month) => tool.say('month', { year: Math.floor(month / 12), month: rule.inYear(month) });
  const spanName = (tool, item) => monthName(tool, item.from) + (item.to > item.from ? '〜' + monthName(tool, item.to) : '');

  function read(tool) {
    const now = new Date();
    const start = rule.monthOf(tool.field('start'));
    const entries = tool.rows.read('entries')
      .map(one => ({ lane: one.lane, from: rule.monthOf(one.from), to: rule.monthOf(one.to), event: one.event.trim() }))
      .filter(one => Number.isFinite(one.from) && one.event !== '')
      .map(one => Object.assign(one, { to: Number.isFinite(one.to) && one.to >= one.from ? one.to : one.from }));
    return {
      start: Number.isFinite(start) ? start : now.getFullYear() * 12 + now.getMonth(),
      renewal: rule.monthOf(tool.field('renewal')),
      joint: number(tool.field('joint')),
      approval: number(tool.field('approval')),
      fiscal: Number(tool.field('fiscal')),
      budgetMonths: number(tool.field('budget-months')),
      busy: new Set(Array.from({ length: 12 }, (_, i) => i + 1).filter(month => tool.field('busy-' + month))),
      entries,
    };
  }

  function drawn(name, attributes, text) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, written] of Object.entries(attributes))
      element.setAttribute(key, written);
    if (text !== undefined)
      element.textContent = text;
    return element;
  }

  // Items of a lane in as many rows as they need, so that none covers another.
  function stacked(items) {
    const ends = [];
    return items.map(item => {
      let row = ends.findIndex(end => end < item.from);
      if (row < 0)
        row = ends.push(0) - 1;
      ends[row] = Math.max(item.to, item.from + Math.ceil((item.event.length * 13) / columnWidth) - 1);
      return { item, row };
    });
  }

  function draw(tool, year, laid) {
    const place = tool.form.querySelector('[data-chart]');
    const shown = lanes.filter(lane => tool.field('show-' + lane));
    const width = (laid.last - laid.first + 1) * columnWidth;
    let y = 26;
    const parts = [];
    for (const lane of shown) {
      const rows = stacked(laid.items.filter(item => item.lane === lane && item.to >= laid.first && item.from <= laid.last));
      const height = 24 + Math.max(1, ...rows.map(one => one.row + 1)) * rowHeight;
      const group = drawn('g', { class: 'year-lane lane-' + lane });
      group.append(drawn('rect', { class: 'lane-ground', x: 0, y, width, height: height - 6, rx: 4 }), drawn('text', { class: 'lane-title', x: 6, y: y + 16 }, tool.say('lane-' + lane)));
      for (const { item, row } of rows) {
        const x = (Math.max(item.from, laid.first) - laid.first) * columnWidth;
        const top = y + 22 + row * rowHeight;
        group.append(
          drawn('rect', { class: 'year-bar', x: x + 2, y: top + 16, width: (Math.min(item.to, laid.last) - Math.max(item.from, laid.first) + 1) * columnWidth - 4, height: 7, rx: 2 }),
          drawn('text', { x: x + 4, y: top + 11 }, item.event));
      }
      parts.push(group);
      y += height;
    }
    const svg = drawn('svg', { class: 'year-chart', role: 'img', 'aria-label': place.dataset.drawing, width, height: y, viewBox: '0 0 ' + width + ' ' + y });
    for (let month = laid.first; month <= laid.last; month++) {
      const x = (month - laid.first) * columnWidth;
      if (year.busy.has(rule.inYear(month)))
        svg.append(drawn('rect', { class: 'year-busy', x, y: 0, width: columnWidth, height: y }));
    }
    for (let month = laid.first; month <= laid.last; month++)
      svg.append(drawn('path', { class: 'year-tick', d: 'M' + (month - laid.first) * columnWidth + ' 0V' + y }));
    svg.append(...parts);
    for (let month = laid.first; month <= laid.last; month++) {
      const x = (month - laid.first) * columnWidth;
      const busy = year.busy.has(rule.inYear(month)) ? '・' + tool.say('busy') : '';
      const name = (rule.inYear(month) === 1 || month === laid.first ? Math.floor(month / 12) + '/' : '') + rule.inYear(month) + busy;
      svg.append(drawn('text', { class: 'year-month', x: x + 4, y: 14 }, name));
    }
    place.replaceChildren(svg);
  }

  function list(tool, year, laid) {
    const dates = tool.form.querySelector('[data-dates]');
    dates.replaceChildren(...laid.items.map(item => {
      const row = make('tr');
      row.append(make('td', '', spanName(tool, item)), make('td', '', tool.say('lane-' + item.lane)), make('td', '', item.event));
      return row;
    }));
    const found = rule.clashes(year, laid).map(one => tool.say(one.kind, {
      event: one.item.event,
      when: spanName(tool, one.item),
      other: one.other ? one.other.event : '',
      end: one.other ? monthName(tool, one.other.to) : '',
    }));
    const messages = Number.isFinite(year.renewal) ? found : [tool.say('need-renewal'), ...found];
    tool.form.querySelector('[data-conflicts]').replaceChildren(
      ...(messages.length > 0 ? messages : [tool.say('no-clash')]).map(text => make('li', 'finding' + (found.includes(text) ? ' bad' : ''), text)));
  }

  function stanceOf(tool) {
    const view = role => (tool.field('view-' + role) === '' ? NaN : Number(tool.field('view-' + role)));
    const all = ['economic-buyer', 'champion', 'administrator', 'end-user'].map(view).filter(Number.isFinite);
    const buyer = view('economic-buyer');
    if (!Number.isFinite(buyer))
      return 'unknown';
    if (buyer < 0)
      return 'buyer-against';
    if (buyer === 0)
      return 'buyer-undecided';
    return view('champion') > 0 && all.every(one => one >= 0) ? 'advocates' : 'buyer-convinced';
  }

  const nameOf = cell => cell.querySelector('[data-policy-name]').textContent;

  function choosePolicy(tool) {
    const place = stanceOf(tool) + ' ' + tool.field('budget');
    for (const cell of tool.form.querySelectorAll('[data-policy]')) {
      const here = cell.dataset.policy === place;
      cell.classList.toggle('here', here);
      if (here)
        tool.out('policy').textContent = tool.say('policy', { policy: nameOf(cell) });
    }
    for (const meaning of tool.form.querySelectorAll('[data-policy-meaning]'))
      meaning.classList.toggle('here', meaning.dataset.policyMeaning === nameOf(tool.form.querySelector('[data-policy].here')));
  }

  function update(tool) {
    const year = read(tool);
    const laid = rule.lay(year, words(tool));
    draw(tool, year, laid);
    list(tool, year, laid);
    choosePolicy(tool);
  }

  const day = month => String(Math.floor(month / 12)).padStart(4, '0') + String(rule.inYear(month)).padStart(2, '0') + '01';

  const tool = open(update);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.example !== undefined)
      tool.fill(JSON.parse(button.dataset.example));
    if (!button || button.dataset.calendar === undefined)
      return;
    const customer = tool.field('customer').trim();
    const events = rule.lay(read(tool), words(tool)).items.map(item => ({
      from: day(item.from),
      until: day(item.to + 1),
      title: (customer === '' ? '' : customer + ' ') + item.event,
      note: [tool.say('lane-' + item.lane), item.key === 'renewal' ? tool.out('policy').textContent : '', item.key === 'renewal' ? tool.field('policy-actions').trim() : ''].filter(Boolean).join('\n'),
    }));
    save('customer-year.ics', window.playbookIcs.write(events, new Date()), 'text/calendar;charset=utf-8');
  });
})();
