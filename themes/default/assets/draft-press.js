// A click is lost when what was pressed moves or is replaced before the button is let go. What would do so waits until the press is over.
(function () {
  'use strict';

  let isDown = false;
  const waiting = new Map();

  function over() {
    isDown = false;
    const actions = Array.from(waiting.values());
    waiting.clear();
    actions.forEach(action => action());
  }

  // A menu of the system may keep the end of its press to itself: typing, a choice, or a pointer that moves with nothing pressed tells of it too.
  document.addEventListener('pointerdown', () => { isDown = true; }, true);
  for (const end of ['pointerup', 'pointercancel', 'keydown', 'input'])
    window.addEventListener(end, () => isDown && setTimeout(over), true);
  window.addEventListener('pointermove', event => isDown && event.buttons === 0 && over(), true);
  window.addEventListener('blur', over);

  // Runs the action now, or once the press is over; of several with one name only the last.
  function after(name, action) {
    if (isDown)
      waiting.set(name, action);
    else
      action();
  }

  window.playbookPress = { after };
})();
