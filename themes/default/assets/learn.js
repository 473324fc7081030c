// The hub of learning: what to go on with, how many reviews are due, how far each path has come.
(function () {
  'use strict';

  const progress = window.playbookProgress;
  const root = document.querySelector('[data-learn]');
  const now = root.querySelector('[data-learn-now]');
  const paths = (window.playbookLearning || []).filter(entry => entry.type === 'path');
  if (!now)
    return;

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className)
      made.className = className;
    return made;
  }

  function link(text, id, className) {
    const made = element('a', text, className);
    made.href = root.dataset.root.replace(/index\.html$/, '') + id + 'index.html';
    return made;
  }

  function soFar(path, state) {
    const left = path.steps.filter(step => !progress.stepIsDone(state, path.id, step));
    return {
      path, next: left[0], done: path.steps.length - left.length,
      words: now.dataset.soFar.replace('{all}', path.steps.length).replace('{done}', path.steps.length - left.length)
        .replace('{minutes}', left.reduce((sum, step) => sum + step.minutes, 0)),
    };
  }

  function card(heading) {
    const made = element('section', '', 'card');
    made.append(element('h2', heading));
    now.append(made);
    return made;
  }

  const state = progress.read();
  const begun = paths.map(path => soFar(path, state)).filter(one => one.done > 0);
  for (const one of begun)
    root.querySelector('[data-path="' + CSS.escape(one.path.id) + '"] [data-path-so-far]').textContent = one.words;

  // The path that was walked last, if it isn't at its end.
  const last = one => Object.entries(state.steps).filter(([key]) => key.startsWith(one.path.id + '#')).map(([, at]) => at).sort().pop();
  const going = begun.filter(one => one.next).sort((a, b) => (last(a) < last(b) ? 1 : -1))[0];
  if (going) {
    const box = card(now.dataset.continueTitle);
    box.append(element('p', going.path.title + '：' + going.next.title), element('p', going.words, 'fine'));
    const go = link(now.dataset.resume, going.next.id, 'button');
    go.search = new URLSearchParams({ path: going.path.id.split('/')[1], step: going.next.key });
    go.hash = going.next.at || '';
    const line = element('p', '');
    line.append(go);
    box.append(line);
  }
  if (Object.keys(state.answers).length > 0) {
    const due = progress.dueOn(state, progress.today()).length;
    const box = card(now.dataset.reviewTitle);
    box.append(element('p', due > 0 ? now.dataset.due.replace('{n}', due) : now.dataset.nothing));
    const line = element('p', '');
    line.append(link(now.dataset.reviewTitle, 'review/', due > 0 ? 'button' : ''));
    box.append(line);
  }
  now.hidden = now.childElementCount === 0;
})();
