// Lays the reader's own customers over the matrix. The text stays in this page: nothing is stored and nothing is sent.
(function () {
  'use strict';

  const root = document.querySelector('[data-matrix]');
  const panel = root.querySelector('[data-overlay]');
  const form = panel.querySelector('[data-overlay-form]');
  const text = panel.querySelector('[data-overlay-text]');
  const file = panel.querySelector('[data-overlay-file]');
  const status = panel.querySelector('[data-overlay-status]');
  const list = panel.querySelector('[data-overlay-customers]');
  const plain = word => word.normalize('NFKC').toLowerCase().replace(/\s/g, '');

  const columns = Array.from(root.querySelectorAll('thead [data-term]'), head => ({ head, term: head.dataset.term }));
  const rows = Array.from(root.querySelectorAll('tbody [data-term]'), head => ({
    head,
    term: head.dataset.term,
    cells: Array.from(head.parentElement.querySelectorAll('td')),
  }));
  const terms = new Map();
  const above = new Map();
  for (const { head, term } of columns.concat(rows)) {
    above.set(term, (head.dataset.above || '').split(' ').filter(Boolean));
    for (const word of head.dataset.words.split('|'))
      if (!terms.has(plain(word)))
        terms.set(plain(word), term);
  }

  // One row is one customer: a name, then words. A first row of which no word is known is a heading.
  function customersIn(table) {
    const customers = table.map(cells => {
      const words = cells.slice(1).flatMap(cell => cell.split(/[;；、，|｜\/／\n]/)).map(word => word.trim()).filter(Boolean);
      const known = words.filter(word => terms.has(plain(word))).map(word => terms.get(plain(word)));
      return {
        name: cells[0],
        said: Array.from(new Set(known)),
        has: new Set(known.flatMap(term => [term, ...above.get(term)])),
        unknown: words.filter(word => !terms.has(plain(word))),
      };
    });
    return customers.length > 1 && customers[0].said.length === 0 ? customers.slice(1) : customers;
  }

  function clear() {
    for (const mark of root.querySelectorAll('.customers-here'))
      mark.remove();
    list.replaceChildren();
    status.replaceChildren();
  }

  function mark(place, customers) {
    if (customers.length === 0)
      return;
    const sign = document.createElement('span');
    sign.className = 'customers-here';
    sign.textContent = '◆' + customers.length;
    sign.title = customers.map(customer => customer.name).join('\n');
    place.append(sign);
  }

  function show(customers) {
    const proven = new Set();
    const holes = new Set();
    for (const row of rows) {
      const here = customers.filter(customer => customer.has.has(row.term));
      mark(row.head, here);
      columns.forEach((column, i) => {
        const both = here.filter(customer => customer.has.has(column.term));
        mark(row.cells[i].querySelector('a') || row.cells[i], both);
        for (const customer of both)
          (row.cells[i].classList.contains('hole') ? holes : proven).add(customer);
      });
    }
    const onlyHoles = customers.filter(customer => holes.has(customer) && !proven.has(customer));
    const nowhere = customers.filter(customer => !holes.has(customer) && !proven.has(customer));
    const counts = { customers: customers.length, proven: proven.size, hole: onlyHoles.length, none: nowhere.length };
    const line = document.createElement('p');
    line.textContent = status.dataset.summary.replace(/\{(\w+)\}/g, (_, key) => counts[key]);
    status.append(line);
    const unknown = Array.from(new Set(customers.flatMap(customer => customer.unknown)));
    if (unknown.length > 0) {
      const words = document.createElement('p');
      words.textContent = status.dataset.unknown + unknown.slice(0, 30).join('、') + (unknown.length > 30 ? '…' : '');
      status.append(words);
    }
    list.replaceChildren(...customers.slice(0, 200).map(finderLink));
  }

  function finderLink(customer) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    const traits = customer.said.filter(term => !term.startsWith('outcomes:'));
    const wanted = customer.said.find(term => term.startsWith('outcomes:'));
    link.href = list.dataset.finder + '?has=' + traits.join(',') + (wanted ? '&wants=' + wanted.slice('outcomes:'.length) : '');
    link.textContent = customer.name + '：' + list.dataset.find;
    item.append(link);
    return item;
  }

  panel.hidden = false;
  form.addEventListener('submit', event => {
    event.preventDefault();
    clear();
    if (text.value.trim() !== '')
      show(customersIn(window.playbookTableText.read(text.value).rows.map(row => row.cells)));
  });
  form.addEventListener('reset', clear);
  file.addEventListener('change', async () => {
    if (file.files.length === 0)
      return;
    text.value = window.playbookFileText.readAnyway(new Uint8Array(await file.files[0].arrayBuffer()));
    form.requestSubmit();
  });
})();
