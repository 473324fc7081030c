// On a page that was opened as a step of a path: where one is, what to do here, and the way to the next step.
(function () {
  'use strict';

  const asked = new URLSearchParams(location.search);
  const pathId = asked.get('path');
  if (!pathId)
    return;
  const progress = window.playbookProgress;
  const site = new URL('..', document.currentScript.src);
  const address = id => new URL(id + 'index.html', site);

  function element(name, text, className) {
    const made = document.createElement(name);
    made.textContent = text;
    if (className)
      made.className = className;
    return made;
  }

  function link(text, to, className) {
    const made = element('a', text, className);
    made.href = to;
    return made;
  }

  function draw(path, words) {
    const at = path.steps.findIndex(step => step.key === asked.get('step'));
    if (at < 0)
      return;
    const step = path.steps[at];
    const next = path.steps[at + 1];
    const to = next ? address(next.id) : address(path.id);
    if (next) {
      to.search = new URLSearchParams({ path: pathId, step: next.key });
      to.hash = next.at || '';
    }
    const bar = element('aside', '', 'path-bar');
    bar.setAttribute('aria-label', path.title);
    const left = path.steps.slice(at).filter(one => !progress.stepIsDone(progress.read(), path.id, one)).reduce((sum, one) => sum + one.minutes, 0);
    const place = element('p', '', 'path-bar-place');
    place.append(link(path.title, address(path.id)), ' ' + (at + 1) + ' / ' + path.steps.length + words.left.replace('{minutes}', left));
    bar.append(place);
    if (step.task)
      bar.append(element('p', step.task, 'path-bar-task'));
    const finish = element('button', next ? words.finish : words.last, 'button');
    finish.type = 'button';
    finish.addEventListener('click', () => {
      progress.finishStep(path.id, step.key, progress.today());
      // What was read comes back as a review too.
      if (!step.drill)
        progress.answer(step.id, { at: progress.today(), right: true, sure: 50 });
      location.href = to.href;
    });
    const actions = element('p', '', 'path-bar-actions');
    if (step.drill) {
      finish.hidden = true;
      const skip = link(words.skip, to.href, 'fine');
      document.addEventListener('drill-answered', () => {
        progress.finishStep(path.id, step.key, progress.today());
        finish.hidden = false;
        skip.hidden = true;
      });
      actions.append(finish, skip);
    } else {
      actions.append(finish);
    }
    bar.append(actions);
    document.querySelector('main').append(bar);
  }

  const script = document.createElement('script');
  script.src = new URL('data/learning.js', site).href;
  script.addEventListener('load', () => {
    const path = window.playbookLearning.find(entry => entry.type === 'path' && entry.id === 'paths/' + pathId + '/');
    if (path)
      draw(path, window.playbookLearningWords);
  });
  document.head.append(script);
})();
