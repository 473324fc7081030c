// The player of a case: one 局面 at a time, by button, by arrow key or by its name; guess before looking.
// Without this script the page lists every 局面 in full.
(function () {
  'use strict';

  // Not every browser opens a folded view for the link that leads into it.
  function unfold() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = target && target.closest('details:not([open])');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  }
  unfold();
  window.addEventListener('hashchange', unfold);

  const section = document.querySelector('.case-phases');
  if (!section) return;
  const bar = section.querySelector('.player');
  const list = section.querySelector('.phases');
  const phases = Array.from(list.querySelectorAll(':scope > .phase'));
  const steps = Array.from(section.querySelectorAll('.steps a'));
  const names = steps.map(step => step.querySelector('.step-name').textContent);
  const guess = section.querySelector('.guess');
  const place = bar.querySelector('output');
  const buttons = Object.fromEntries(Array.from(bar.querySelectorAll('button'), button => [button.dataset.do, button]));
  let at = 0;
  let showsAll = false;
  let marksChanges = true;
  let guessing = false;
  let shown = 0; // the last 局面 that was revealed, while guessing

  function isSecret(i) {
    return guessing && i > shown;
  }

  function draw() {
    phases.forEach((phase, i) => {
      const isSeen = showsAll || i === at || (isSecret(at) && i === at - 1);
      // What is folded away can still be found by the browser's own search.
      if (isSeen) phase.removeAttribute('hidden');
      else phase.setAttribute('hidden', 'until-found');
      phase.classList.toggle('to-guess', i === at && isSecret(i));
    });
    steps.forEach((step, i) => {
      step.querySelector('.step-name').textContent = isSecret(i) ? buttons.guess.dataset.notYet : names[i];
      step.querySelector('.step-facts').hidden = isSecret(i);
      if (!showsAll && i === at) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    });
    guess.hidden = !isSecret(at);
    if (isSecret(at)) phases[at].prepend(guess);
    list.classList.toggle('one', !showsAll);
    list.classList.toggle('unmarked', !marksChanges);
    buttons.all.setAttribute('aria-pressed', String(showsAll));
    buttons.guess.setAttribute('aria-pressed', String(guessing));
    buttons.changes.setAttribute('aria-pressed', String(marksChanges));
    buttons.previous.hidden = buttons.next.hidden = place.hidden = showsAll;
    buttons.previous.disabled = at === 0;
    buttons.next.disabled = at === phases.length - 1 || isSecret(at);
    place.textContent = (at + 1) + ' / ' + phases.length;
  }

  function go(to) {
    if (to < 0 || to >= phases.length || (guessing && to > shown + 1)) return;
    at = to;
    showsAll = false;
    draw();
    if (!guessing) history.replaceState(null, '', '#' + phases[at].id);
    const top = bar.getBoundingClientRect().top;
    if (top < 0 || top > window.innerHeight * 0.6) section.scrollIntoView({ block: 'start' });
  }

  buttons.previous.addEventListener('click', () => go(at - 1));
  buttons.next.addEventListener('click', () => go(at + 1));
  buttons.changes.addEventListener('click', () => {
    marksChanges = !marksChanges;
    draw();
  });
  buttons.guess.addEventListener('click', () => {
    guessing = !guessing;
    showsAll = false;
    if (guessing) at = shown = 0;
    draw();
  });
  buttons.all.addEventListener('click', () => {
    showsAll = !showsAll;
    guessing = false;
    draw();
  });
  guess.querySelector('button').addEventListener('click', () => {
    shown = at;
    draw();
    phases[at].setAttribute('tabindex', '-1');
    phases[at].focus();
  });
  steps.forEach((step, i) => step.addEventListener('click', event => {
    event.preventDefault();
    if (showsAll) {
      phases[i].scrollIntoView();
      return;
    }
    go(i);
  }));
  section.addEventListener('keydown', event => {
    const scroller = event.target.closest('.sheet-scroll');
    if (showsAll || event.altKey || event.ctrlKey || event.metaKey || event.target.matches('textarea')
      || (scroller && scroller.scrollWidth > scroller.clientWidth)) return;
    if (event.key === 'ArrowRight' && !buttons.next.disabled) go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
  });
  phases.forEach((phase, i) => phase.addEventListener('beforematch', () => {
    guessing = false;
    at = i;
    draw();
  }));

  // A link to one 局面, or to something in it, opens it. The link to all of them is the way to print them.
  function follow() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target === section) {
      showsAll = true;
      guessing = false;
      draw();
      return;
    }
    const i = phases.findIndex(phase => target && phase.contains(target));
    if (i < 0) return;
    guessing = false;
    showsAll = false;
    at = i;
    draw();
    target.scrollIntoView();
  }

  bar.hidden = false;
  draw();
  follow();
  window.addEventListener('hashchange', follow);
})();
