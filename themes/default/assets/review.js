// What is due today, and the tools for the reader's own record.
(function () {
  'use strict';

  const progress = window.playbookProgress;
  const root = document.querySelector('[data-review]');
  const words = root.dataset;
  const list = root.querySelector('[data-list]');
  const tools = root.querySelector('[data-progress-tools]');
  const question = tools.querySelector('[data-clear-question]');
  const status = tools.querySelector('[data-tools-status]');
  const known = new Map();
  for (const entry of window.playbookLearning || []) {
    if (entry.type === 'drill')
      known.set(entry.id, entry);
    for (const step of entry.steps || [])
      if (!known.has(step.id))
        known.set(step.id, { ...step, type: 'read' });
  }

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className)
      made.className = className;
    return made;
  }

  function link(text, id) {
    const made = element('a', text);
    made.href = words.root.replace(/index\.html$/, '') + id + 'index.html';
    return made;
  }

  // Reading comes back as recall: first write, then open, then mark.
  function recall(item) {
    const box = element('div', '', 'review-recall');
    const label = element('label', words.recall);
    label.append(document.createElement('textarea'));
    const open = link(words.open, item.id);
    open.target = '_blank';
    open.rel = 'noopener';
    const buttons = element('p', '');
    for (const [text, right] of [[words.recalled, true], [words.notRecalled, false]]) {
      const button = element('button', text, 'quiet-button');
      button.type = 'button';
      button.addEventListener('click', () => {
        progress.answer(item.id, { at: progress.today(), right, sure: 50 });
        draw();
        root.querySelector('[data-count]').focus();
      });
      buttons.append(button, ' ');
    }
    box.append(label, open, buttons);
    return box;
  }

  function drawn(item) {
    const entry = known.get(item.id);
    const row = element('li', '', 'row');
    const heading = element('h2', '', 'review-title');
    heading.append(entry ? link(entry.title, item.id) : element('span', item.id));
    row.append(heading);
    const why = item.wasSure ? words.wasSure : item.wasWrong ? words.wasWrong : '';
    if (why)
      row.append(element('p', why, 'review-why'));
    if (!entry)
      row.append(element('p', words.gone, 'fine'));
    else if (entry.type === 'read')
      row.append(recall(item));
    else
      row.append(element('p', entry.kind, 'fine'));
    return row;
  }

  function draw() {
    const state = progress.read();
    const today = progress.today();
    const due = progress.dueOn(state, today).filter(item => known.has(item.id));
    list.replaceChildren(...due.map(drawn));
    root.querySelector('[data-count]').textContent = due.length > 0 ? words.due.replace('{n}', due.length)
      : Object.keys(state.answers).length > 0 ? words.nothing : words.nothingYet;
    const coming = progress.comingAfter(state, today).filter(item => known.has(item.id));
    const place = root.querySelector('[data-coming]');
    place.hidden = coming.length === 0;
    place.querySelector('[data-coming-title]').textContent = place.dataset.title;
    place.querySelector('[data-coming-list]').replaceChildren(...coming.slice(0, 20).map(item => {
      const line = element('li', item.due + '　');
      line.append(link(known.get(item.id).title, item.id));
      return line;
    }));
  }

  tools.querySelector('[data-export]').addEventListener('click', () =>
    progress.save('progress-' + progress.today() + '.json', progress.text(progress.read()), 'application/json'));

  tools.querySelector('[data-import]').addEventListener('change', async event => {
    const file = event.target.files[0];
    if (!file)
      return;
    const result = progress.parse(await file.text());
    event.target.value = '';
    if (!result.state) {
      status.textContent = progress.faultWords(tools, result);
      return;
    }
    const kept = progress.write(progress.merged(progress.read(), result.state));
    const count = Object.values(result.state.answers).reduce((sum, answers) => sum + answers.length, 0);
    status.textContent = kept ? tools.dataset.imported.replace('{n}', count) : tools.dataset.notKept;
    draw();
  });

  tools.querySelector('[data-clear]').addEventListener('click', () => {
    question.hidden = false;
    question.querySelector('[data-clear-no]').focus();
  });
  question.querySelector('[data-clear-no]').addEventListener('click', () => {
    question.hidden = true;
    tools.querySelector('[data-clear]').focus();
  });
  question.querySelector('[data-clear-yes]').addEventListener('click', () => {
    progress.clear();
    question.hidden = true;
    status.textContent = tools.dataset.cleared;
    draw();
    tools.querySelector('[data-clear]').focus();
  });

  tools.hidden = false;
  draw();
})();
