// 「取り組む」: the questions that a reader takes on, with what to find out and until when. Kept in this browser, and as a file.
(function () {
  'use strict';

  const { make, filled, save, plainMarkdown } = window.playbookTool;
  const key = 'playbook-open-questions';
  const mine = document.querySelector('[data-mine]');
  const list = mine.querySelector('ul');
  const status = mine.querySelector('[data-kept]');
  const items = Array.from(document.querySelectorAll('[data-question]'), item => ({
    id: item.dataset.question,
    text: Array.from(item.children).filter(one => !one.matches('.place, .open-invitation')).map(one => one.textContent.trim()).filter(Boolean).join('　'),
    group: item.closest('section').querySelector('[data-group-title]').textContent,
    page: item.querySelector('a'),
    item,
  }));

  function kept() {
    try {
      const read = JSON.parse(localStorage.getItem(key) || '[]');
      return Array.isArray(read) ? read.filter(one => one && typeof one.id === 'string' && typeof one.text === 'string') : [];
    } catch {
      status.textContent = status.dataset.no;
      return [];
    }
  }

  let taken = kept();

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(taken));
      status.textContent = status.dataset.yes;
    } catch {
      status.textContent = status.dataset.no;
    }
  }

  function toggle(question) {
    taken = taken.some(one => one.id === question.id)
      ? taken.filter(one => one.id !== question.id)
      : taken.concat({ id: question.id, text: question.text, group: question.group, note: '' });
    keep();
    draw();
  }

  function entry(one) {
    const item = make('li');
    const known = items.find(other => other.id === one.id);
    const note = make('textarea');
    note.rows = 1;
    note.value = typeof one.note === 'string' ? one.note : '';
    note.setAttribute('aria-label', filled(mine.dataset.note, { text: one.text }));
    note.placeholder = mine.dataset.hint;
    note.addEventListener('input', () => {
      one.note = note.value;
      keep();
    });
    const drop = make('button', 'quiet-button', mine.dataset.drop);
    drop.type = 'button';
    drop.setAttribute('aria-label', mine.dataset.drop + '：' + one.text);
    drop.addEventListener('click', () => {
      toggle(one);
      mine.querySelector('h2').focus();
    });
    item.append(make('strong', '', one.text), ' ', make('span', 'fine', [one.group, known ? '' : mine.dataset.gone].filter(Boolean).join('・')), note, drop);
    return item;
  }

  function draw() {
    for (const question of items) {
      const isTaken = taken.some(one => one.id === question.id);
      question.button.setAttribute('aria-pressed', String(isTaken));
      question.button.textContent = (isTaken ? '✓ ' : '') + mine.dataset.take;
    }
    mine.hidden = taken.length === 0;
    mine.querySelector('[data-count]').textContent = filled(mine.dataset.count, { n: taken.length });
    list.replaceChildren(...taken.map(entry));
  }

  const escaped = text => plainMarkdown(text).replace(/\s*\n\s*/g, ' ');

  function asMarkdown() {
    const lines = ['# ' + mine.querySelector('h2').firstChild.textContent.trim(), ''];
    for (const one of taken)
      lines.push('- [ ] ' + escaped(one.text) + '（' + escaped(one.group || '') + '）' + (one.note ? '\n  ' + escaped(one.note) : ''));
    return lines.join('\n') + '\n';
  }

  for (const question of items) {
    question.button = make('button', 'quiet-button take');
    question.button.type = 'button';
    question.button.setAttribute('aria-label', mine.dataset.take + '：' + question.text);
    question.button.addEventListener('click', () => toggle(question));
    question.item.append(question.button);
  }
  mine.querySelector('[data-save]').addEventListener('click', () => save('open-questions.md', asMarkdown(), 'text/markdown'));
  draw();
})();
