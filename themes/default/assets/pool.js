// Puts the progress files of several people together. They stay in this page.
(function () {
  'use strict';

  const progress = window.playbookProgress;
  const rule = window.playbookPoolRule;
  const root = document.querySelector('[data-pool]');
  const form = root.querySelector('[data-pool-form]');
  const result = root.querySelector('[data-pool-result]');
  const faults = form.querySelector('[data-faults]');
  const drills = new Map((window.playbookLearning || []).filter(entry => entry.type === 'drill').map(entry => [entry.id, entry.title]));
  const percent = value => value === null ? '–' : Math.round(value * 100) + '%';
  let tables = {};

  function fill(key, rows) {
    tables[key] = [Array.from(root.querySelectorAll('[data-table=' + key + '] th'), head => head.textContent)].concat(rows);
    const lines = rows.map(cells => {
      const line = document.createElement('tr');
      cells.forEach((cell, i) => {
        const made = document.createElement(i === 0 ? 'th' : 'td');
        if (i === 0)
          made.scope = 'row';
        made.textContent = cell;
        line.append(made);
      });
      return line;
    });
    root.querySelector('[data-table=' + key + '] tbody').replaceChildren(...lines);
  }

  // Reading is no drill: its recalls count for a person's reviews, not here.
  const onlyDrills = state => ({ ...state, answers: Object.fromEntries(Object.entries(state.answers).filter(([id]) => id.startsWith('drills/'))) });

  function show(people) {
    const rows = people.map(person => rule.figures(person.name, [person])).concat(rule.figures(root.dataset.everyone, people));
    fill('people', rows.map(row => [row.name, row.answers, percent(row.firstTry), percent(row.retention), percent(row.sure)]));
    fill('calibration', rule.calibration(people).map(row => [percent(row.sure), percent(row.right), row.answers]));
    fill('hardest', rule.hardest(people).map(row => [drills.get(row.id) || row.id, percent(row.firstTry), row.people, percent(row.sure)]));
    result.hidden = people.length === 0;
  }

  form.querySelector('[data-files]').addEventListener('change', async event => {
    const people = [];
    const wrong = [];
    for (const file of event.target.files) {
      const read = progress.parse(await file.text());
      if (read.state)
        people.push({ name: file.name.replace(/\.json$/i, ''), state: onlyDrills(read.state) });
      else
        wrong.push(file.name + '：' + progress.faultWords(form, read));
    }
    faults.replaceChildren(...wrong.map(text => {
      const line = document.createElement('li');
      line.textContent = text;
      return line;
    }));
    show(people);
  });

  // A cell that a spreadsheet would run as a formula is quoted.
  const quoted = cell => '"' + String(cell).replace(/^(?=[=+\-@\t\r])/, "'").replace(/"/g, '""') + '"';

  root.querySelector('[data-csv]').addEventListener('click', () => {
    const lines = Object.values(tables).map(rows => rows.map(cells => cells.map(quoted).join(',')).join('\r\n'));
    // The mark makes spreadsheets read the file as UTF-8.
    progress.save('learning.csv', '\ufeff' + lines.join('\r\n\r\n') + '\r\n', 'text/csv');
  });

  form.hidden = false;
})();
