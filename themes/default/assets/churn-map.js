// On the churn map, a box that is pointed at or focused keeps everything that leads to it and follows from it; the rest fades.
(function () {
  'use strict';

  const map = document.querySelector('[data-map]');
  const lines = Array.from(map.querySelectorAll('[data-from]'));
  const boxes = Array.from(map.querySelectorAll('[data-state]'));

  function reached(start, from, to) {
    const found = new Set([start]);
    const waiting = [start];
    while (waiting.length > 0) {
      const state = waiting.pop();
      for (const line of lines)
        if (line.dataset[from] === state && !found.has(line.dataset[to])) {
          found.add(line.dataset[to]);
          waiting.push(line.dataset[to]);
        }
    }
    return found;
  }

  function focus(state) {
    const causes = reached(state, 'to', 'from');
    const effects = reached(state, 'from', 'to');
    map.classList.add('focused');
    for (const box of boxes)
      box.classList.toggle('near', causes.has(box.dataset.state) || effects.has(box.dataset.state));
    for (const line of lines)
      line.classList.toggle('near', (causes.has(line.dataset.from) && causes.has(line.dataset.to)) || (effects.has(line.dataset.from) && effects.has(line.dataset.to)));
  }

  function release() {
    map.classList.remove('focused');
  }

  for (const box of boxes) {
    box.addEventListener('pointerenter', () => focus(box.dataset.state));
    box.addEventListener('pointerleave', release);
    box.addEventListener('focus', () => focus(box.dataset.state));
    box.addEventListener('blur', release);
  }
})();
