// Counts a pasted list: each entry goes to the group of the library whose words are nearest, or to one that the reader chooses.
(function () {
  'use strict';

  const { open, make, save, offerMore } = window.playbookTool;
  const table = window.playbookTableText;
  const root = document.querySelector('[data-tool-root]');
  const terms = Array.from(root.querySelectorAll('[data-counted]'), item => ({
    id: item.dataset.counted,
    link: item.querySelector('a'),
    texts: Array.from(item.children, one => one.textContent),
  }));
  const byId = new Map(terms.map(term => [term.id, term]));
  const nearest = window.playbookNearState.among(terms);
  const shownAtFirst = 50;
  let shown = shownAtFirst;
  let picked = null;
  let last = null;

  const plain = text => text.normalize('NFKC').trim();

  // Which group a reader put an entry into: kept by the words of the entry.
  function chosen(tool) {
    try {
      return new Map(Object.entries(JSON.parse(tool.field('groups') || '{}')));
    } catch {
      return new Map();
    }
  }

  const matching = (heads, words) => heads.findIndex(head => new RegExp(words, 'i').test(head));

  // One column alone has no headings; else the first line holds them.
  function columnsOf(tool, rows) {
    const width = Math.max(...rows.map(row => row.cells.length));
    const hasHeads = width > 1 || matching(rows[0].cells, tool.say('text-words')) >= 0;
    const heads = Array.from({ length: width }, (_, index) => (hasHeads && rows[0].cells[index]) || tool.say('column', { n: index + 1 }));
    const text = heads.indexOf(tool.field('counted'));
    const guessed = matching(heads, tool.say('text-words'));
    const at = text >= 0 ? text : Math.max(guessed, 0);
    const across = heads.indexOf(tool.field('across'));
    const guess = heads.findIndex((head, index) => index !== at && new RegExp(tool.say('across-words'), 'i').test(head));
    return { heads, at, across: across >= 0 && across !== at ? across : guess, from: hasHeads ? 1 : 0 };
  }

  function read(tool) {
    const { rows, openQuote } = table.read(tool.field('list'));
    if (rows.length === 0)
      return { entries: [], blank: [], openQuote, columns: null };
    const columns = columnsOf(tool, rows);
    const own = chosen(tool);
    const found = new Map();
    const entries = [];
    const blank = [];
    for (const row of rows.slice(columns.from)) {
      const text = plain(row.cells[columns.at] || '');
      if (text === '') {
        blank.push(row);
        continue;
      }
      if (!found.has(text)) {
        const near = own.has(text) ? byId.get(own.get(text)) : nearest(text);
        found.set(text, near ? near.id : '');
      }
      entries.push({ line: row.line, text, group: found.get(text), column: columns.across < 0 ? '' : plain(row.cells[columns.across] || ''), cells: row.cells });
    }
    return { entries, blank, openQuote, columns };
  }

  const labelOf = (tool, id) => (id === '' ? tool.say('loose') : byId.get(id).link.textContent);

  // The most frequent first; what is in no group stands last, and always in sight.
  function counted(values) {
    const counts = new Map();
    for (const value of values)
      counts.set(value, (counts.get(value) || 0) + 1);
    return Array.from(counts).sort((x, y) => (x[0] === '') - (y[0] === '') || y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([value]) => value);
  }

  function countButton(tool, group, column, entries) {
    const cell = make('td');
    const name = column === null ? tool.say('all') : column || tool.say('none');
    cell.setAttribute('data-label', name);
    if (entries.length === 0) {
      cell.append(make('span', 'fine', '・'));
      return cell;
    }
    const button = make('button', 'quiet-button count', String(entries.length));
    button.type = 'button';
    button.setAttribute('aria-label', tool.say('behind', { group: labelOf(tool, group), column: name, n: entries.length }));
    button.dataset.group = group;
    button.dataset.column = column === null ? '*' : '=' + column;
    cell.append(button);
    return cell;
  }

  function draw(tool, { entries, columns }) {
    const place = tool.form.querySelector('[data-counts]');
    place.hidden = entries.length === 0;
    if (entries.length === 0)
      return;
    const groups = counted(entries.map(one => one.group));
    const across = columns.across < 0 ? [] : counted(entries.map(one => one.column));
    const heads = [root.querySelector('[data-group-head]').dataset.groupHead, ...across.map(one => one || tool.say('none')), tool.say('all')];
    const line = make('tr');
    line.append(...heads.map(text => {
      const head = make('th', '', text);
      head.scope = 'col';
      return head;
    }));
    place.tHead.replaceChildren(line);
    place.tBodies[0].replaceChildren(...groups.map(group => {
      const row = make('tr');
      const name = make('th');
      name.scope = 'row';
      name.append(group === '' ? tool.say('loose') : byId.get(group).link.cloneNode(true));
      const inGroup = entries.filter(one => one.group === group);
      row.append(name, ...across.map(column => countButton(tool, group, column, inGroup.filter(one => one.column === column))), countButton(tool, group, null, inGroup));
      return row;
    }));
  }

  function regrouping(tool, entry) {
    const select = make('select');
    select.setAttribute('aria-label', tool.say('regroup', { text: entry.text }));
    select.dataset.regroup = entry.text;
    for (const [value, text] of [['', tool.say('loose')], ...terms.map(term => [term.id, term.link.textContent])]) {
      const option = make('option', '', text);
      option.value = value;
      select.append(option);
    }
    select.value = entry.group;
    return select;
  }

  function behind(tool, { entries, columns }) {
    const place = tool.form.querySelector('[data-behind]');
    const found = picked === null ? [] : entries.filter(one => one.group === picked.group && (picked.column === '*' || '=' + one.column === picked.column));
    place.hidden = found.length === 0;
    if (found.length === 0)
      return;
    const column = picked.column === '*' ? tool.say('all') : picked.column.slice(1) || tool.say('none');
    tool.out('behind').textContent = tool.say('behind', { group: labelOf(tool, picked.group), column, n: found.length });
    place.querySelector('ul').replaceChildren(...found.slice(0, shown).map(one => {
      const item = make('li');
      item.append(make('span', '', one.cells.map((cell, index) => (cell === '' ? '' : columns.heads[index] + '：' + cell)).filter(Boolean).join('　')), ' ', regrouping(tool, one));
      return item;
    }));
    offerMore(place.querySelector('[data-more]'), found.length - shown, tool.say('more', { n: found.length - shown }));
  }

  function choices(tool, columns) {
    for (const name of ['counted', 'across']) {
      const select = tool.form.querySelector('[data-choose=' + name + ']');
      const heads = columns ? columns.heads : [];
      select.replaceChildren(...(name === 'across' ? ['—', ...heads] : heads).map(head => {
        const option = make('option', '', head);
        option.value = head;
        return option;
      }));
      select.value = !columns ? '' : name === 'counted' ? columns.heads[columns.at] : columns.across < 0 ? '—' : columns.heads[columns.across];
      select.disabled = !columns;
    }
  }

  function update(tool) {
    last = read(tool);
    choices(tool, last.columns);
    draw(tool, last);
    behind(tool, last);
    const groups = new Set(last.entries.map(one => one.group).filter(Boolean));
    tool.out('summary').textContent = last.entries.length === 0 ? tool.say('empty') : tool.say('summary', { n: last.entries.length, groups: groups.size, loose: last.entries.filter(one => one.group === '').length });
    const faults = [];
    if (last.openQuote > 0)
      faults.push(tool.say('open-quote', { line: last.openQuote }));
    if (last.blank.length > 0)
      faults.push(tool.say('blank-lines', { column: last.columns.heads[last.columns.at], n: last.blank.length, lines: last.blank.slice(0, 10).map(row => row.line).join(', ') + (last.blank.length > 10 ? ' …' : '') }));
    tool.form.querySelector('[data-faults]').replaceChildren(...faults.map(text => make('li', 'finding bad', text)));
  }

  const tool = open(update);
  window.playbookTableFile.ready(tool.form);
  // Before the tool reads its fields: the choices are drawn anew from what is written in the fields that it keeps.
  const choose = event => {
    const field = event.target;
    if (field.dataset.choose !== undefined)
      tool.form.elements[field.dataset.choose].value = field.value;
    if (field.dataset.regroup === undefined)
      return;
    tool.form.elements.groups.value = JSON.stringify(Object.fromEntries(chosen(tool).set(field.dataset.regroup, field.value)));
    // The entry leaves the list in which it was chosen, and the focus with it.
    requestAnimationFrame(() => (tool.form.querySelector('[data-behind]').hidden ? tool.form.elements.list : tool.out('behind')).focus());
  };
  tool.form.addEventListener('input', choose, true);
  tool.form.addEventListener('change', choose, true);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button)
      return;
    if (button.dataset.group !== undefined) {
      picked = { group: button.dataset.group, column: button.dataset.column };
      shown = shownAtFirst;
      behind(tool, last);
      tool.form.querySelector('[data-behind] h3').focus();
    } else if (button.dataset.more !== undefined) {
      shown = Infinity;
      behind(tool, last);
    } else if (button.dataset.save !== undefined && last.columns) {
      const heads = [root.querySelector('[data-group-head]').dataset.groupHead, ...last.columns.heads];
      save(tool.form.dataset.tool + '.csv', table.write([heads, ...last.entries.map(one => [labelOf(tool, one.group), ...one.cells]), ...last.blank.map(row => ['', ...row.cells])]), 'text/csv;charset=utf-8');
    }
  });
})();
