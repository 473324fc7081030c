// A kit can be filled in: every empty cell becomes a field, every box can be ticked. What is written stays in this browser.
(function () {
  'use strict';

  const kit = document.querySelector('[data-kit]');
  const foot = kit.querySelector('[data-foot]');
  const status = foot.querySelector('[data-kept]');
  const key = 'playbook-kit-' + kit.dataset.kit;
  const fields = [];

  // The words that say what a cell is for: those of its row and of its column.
  function wordsOf(cell) {
    const table = cell.closest('table');
    const head = table.tHead ? table.tHead.rows[0].cells[cell.cellIndex] : null;
    const row = cell.parentElement.cells[0];
    const words = [row === cell ? '' : row.textContent.trim(), head ? head.textContent.trim() : ''].filter(Boolean).join(' ');
    return words || kit.dataset.fieldWords;
  }

  // The same words may stand twice; the second is told apart by its number.
  function named(words) {
    const again = fields.filter(field => field.words === words).length;
    return again === 0 ? words : words + '#' + (again + 1);
  }

  for (const cell of kit.querySelectorAll('.prose tbody td')) {
    if (cell.textContent.trim() !== '')
      continue;
    const words = wordsOf(cell);
    const area = document.createElement('textarea');
    area.rows = 1;
    area.setAttribute('aria-label', words);
    fields.push({ words, name: named(words), element: area, read: () => area.value, write: value => { area.value = value || ''; } });
    cell.replaceChildren(area);
    cell.classList.add('kit-field');
  }

  // The text marks a box by its sign; here it becomes one that can be ticked.
  for (const item of kit.querySelectorAll('.prose li')) {
    const first = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
    const sign = first && first.data.match(/^\s*[☐☑]\s*/);
    if (!sign)
      continue;
    const ticked = sign[0].includes('☑');
    first.data = first.data.slice(sign[0].length);
    const words = item.textContent.trim();
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = ticked;
    const text = document.createElement('span');
    text.append(...item.childNodes);
    label.className = 'check-line';
    label.append(box, text);
    item.append(label);
    item.classList.add('kit-box');
    fields.push({ words, name: named(words), element: box, read: () => box.checked, write: value => { box.checked = value === undefined ? ticked : value === true; } });
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key) || '{}') || {};
    } catch {
      status.textContent = status.dataset.no;
      return {};
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(Object.fromEntries(fields.map(field => [field.name, field.read()]))));
      status.textContent = status.dataset.yes;
    } catch {
      status.textContent = status.dataset.no;
    }
  }

  function asText() {
    const lines = ['# ' + document.querySelector('h1').textContent, ''];
    for (const field of fields) {
      const value = field.read();
      if (typeof value === 'boolean')
        lines.push('- [' + (value ? 'x' : ' ') + '] ' + field.words);
      else
        lines.push('', '## ' + field.words, '', value);
    }
    return lines.join('\n') + '\n';
  }

  if (fields.length > 0) {
    const written = kept();
    for (const field of fields)
      field.write(written[field.name]);
    foot.hidden = false;
    window.playbookTool.whenPrinted(kit);
    kit.addEventListener('input', keep);
    kit.addEventListener('change', keep);
    foot.addEventListener('click', event => {
      const button = event.target.closest('button');
      if (!button)
        return;
      if (button.dataset.print !== undefined)
        window.print();
      else if (button.dataset.save !== undefined)
        window.playbookTool.save(kit.dataset.kit.split('/')[1] + '.md', asText(), 'text/markdown');
      else if (window.confirm(button.dataset.really)) {
        for (const field of fields)
          field.write();
        keep();
      }
    });
  }
})();
