// Every count of the tables leads to the plans behind it, and what the page does not show at first can be shown.
(function () {
  'use strict';

  const { make, filled } = window.playbookTool;
  const { load, rootOf, address } = window.playbookPlaceFiles;
  const place = document.querySelector('[data-reasons]');
  const root = rootOf(place);
  const data = window.playbookReasons;
  const names = Object.keys(data.tables);
  const say = (name, values) => filled(place.querySelector('[data-say="' + name + '"]').textContent, values || {});

  // What is asked of each table: the count that was pressed last.
  const current = new Map();

  function countText([, organisations, failed, practice]) {
    return [
      organisations > 0 ? say('organisations', { n: organisations }) : '',
      failed > 0 ? say('failed', { n: failed }) : '',
      practice > 0 ? say('practice', { n: practice }) : '',
    ].filter(Boolean).join(say('comma'));
  }

  // The whole table in place of its beginning.
  function showAll(section) {
    const table = section.querySelector('table');
    const { columns, rows } = data.tables[section.dataset.table];
    const heads = [table.tHead.rows[0].cells[0].textContent, ...columns].map(text => {
      const head = make('th', '', text);
      head.scope = 'col';
      return head;
    });
    const line = make('tr');
    line.append(...heads);
    table.tHead.replaceChildren(line);
    table.tBodies[0].replaceChildren(...rows.map(([id, label, cells]) => {
      const row = make('tr');
      const page = root + 'obstacles/' + id + '/index.html';
      const link = make('a', '', label);
      link.href = page;
      const name = make('th');
      name.scope = 'row';
      name.append(link);
      row.append(name, ...columns.map((column, index) => {
        const cell = make('td');
        cell.setAttribute('data-label', column);
        const counts = cells.find(one => one[0] === index);
        if (!counts) {
          cell.append(make('span', 'fine', '・'));
          return cell;
        }
        const count = make('a', 'count', countText(counts));
        count.href = page;
        count.dataset.state = id;
        count.dataset.column = index;
        cell.append(count);
        return cell;
      }));
      return row;
    }));
    section.querySelector('[data-left-out]').hidden = true;
    section.querySelector('h3').tabIndex = -1;
    section.querySelector('h3').focus();
  }

  function item(one, phase) {
    const entry = make('li');
    const link = make('a', '', one.title);
    link.href = address(root, one, phase);
    entry.append(link, ' ', make('span', 'fine', [phase.name, phase.status, one.mark].filter(Boolean).join(' ・ ')));
    return entry;
  }

  // Reads on, a file at a time, until there is something to show or nothing is left.
  async function readOn(section, asked) {
    const list = section.querySelector('[data-places]');
    const found = [];
    while (found.length === 0 && asked.next < data.files[asked.state]) {
      const cases = await load(root, 'reasons', asked.state, asked.next);
      // Another count was pressed meanwhile.
      if (current.get(section) !== asked)
        return;
      if (cases === null) {
        found.push(make('li', '', say('unread')));
        asked.next = data.files[asked.state];
        break;
      }
      asked.next++;
      for (const one of cases)
        for (const phase of one.phases)
          if (phase.more[asked.table].includes(asked.column)) {
            found.push(item(one, phase));
            asked.shown++;
          }
    }
    list.querySelector('ul').append(...found);
    const isWhole = asked.next >= data.files[asked.state];
    list.querySelector('h4').textContent = say(isWhole ? 'places' : 'so-far', { state: asked.label, column: asked.name, n: asked.shown });
    list.querySelector('[data-more]').hidden = isWhole;
    list.querySelector('[data-more]').textContent = say('load-more');
  }

  for (const section of place.querySelectorAll('[data-table]')) {
    const all = section.querySelector('[data-all]');
    if (all)
      all.hidden = false;
    section.addEventListener('click', async event => {
      const count = event.target.closest('a.count');
      if (count && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        const column = Number(count.dataset.column);
        const asked = {
          table: names.indexOf(section.dataset.table), state: count.dataset.state, column, next: 0, shown: 0,
          label: count.closest('tr').cells[0].textContent.trim(), name: data.tables[section.dataset.table].columns[column],
        };
        current.set(section, asked);
        const list = section.querySelector('[data-places]');
        list.hidden = false;
        list.querySelector('ul').replaceChildren();
        await readOn(section, asked);
        list.querySelector('h4').focus();
      } else if (event.target.closest('[data-more]')) {
        await readOn(section, current.get(section));
      } else if (event.target.closest('[data-all]')) {
        showAll(section);
      }
    });
  }
})();
