// A path: where the reader is, what is next, how long it still takes.
(function () {
  'use strict';

  const progress = window.playbookProgress;
  const root = document.querySelector('[data-path-page]');
  const now = root.querySelector('[data-path-now]');
  const path = 'paths/' + root.dataset.pathPage + '/';
  // A step without a place to go to can't be taken.
  const steps = Array.from(root.querySelectorAll('[data-step]')).filter(step => step.querySelector('h2 a'));

  function draw() {
    const state = progress.read();
    const isDone = step => progress.stepIsDone(state, path, { key: step.dataset.step });
    const next = steps.find(step => !isDone(step));
    for (const step of steps) {
      step.classList.toggle('is-done', isDone(step));
      step.classList.toggle('is-next', step === next);
      step.querySelector('[data-state]').textContent = isDone(step) ? step.dataset.doneMark : step === next ? step.dataset.nowMark : '';
      if (step === next)
        step.setAttribute('aria-current', 'step');
      else
        step.removeAttribute('aria-current');
    }
    const done = steps.filter(isDone).length;
    const left = steps.filter(step => !isDone(step)).reduce((sum, step) => sum + Number(step.dataset.minutes), 0);
    now.querySelector('[data-status]').textContent = next
      ? root.dataset.soFar.replace('{all}', steps.length).replace('{done}', done).replace('{minutes}', left)
      : root.dataset.doneWords;
    now.querySelector('[data-bar]').value = done / steps.length;
    const link = now.querySelector('[data-next]');
    if (next) {
      link.href = next.querySelector('h2 a').href;
      link.textContent = done > 0 ? now.dataset.resume : now.dataset.start;
    } else {
      link.href = now.dataset.review;
      link.textContent = now.dataset.reviewWords;
    }
    now.querySelector('[data-again]').hidden = done === 0;
  }

  now.querySelector('[data-again]').addEventListener('click', () => {
    if (!window.confirm(now.dataset.againAsks))
      return;
    progress.withoutPath(path);
    draw();
  });
  now.hidden = false;
  draw();
  // Coming back by the browser's own button shows a page from memory.
  window.addEventListener('pageshow', event => { if (event.persisted) draw(); });
})();
