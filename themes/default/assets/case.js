// The case page with a little more: follow a line on a sheet, step through the 局面, guess before looking.
// Without this script the page says everything that it has to say.
(function () {
  'use strict';

  // Following: the box under the pointer, and all that leads to it or comes of it.
  document.querySelectorAll('svg.sheet').forEach(function (sheet) {
    var edges = Array.from(sheet.querySelectorAll('.sheet-edges path'));
    var boxes = Array.from(sheet.querySelectorAll('.sheet-box'));

    function reach(key, from, to) {
      var found = new Set([key]);
      var waiting = [key];
      while (waiting.length > 0) {
        var at = waiting.pop();
        edges.forEach(function (edge) {
          if (edge.dataset[from] === at) {
            edge.classList.add('on');
            if (!found.has(edge.dataset[to])) {
              found.add(edge.dataset[to]);
              waiting.push(edge.dataset[to]);
            }
          }
        });
      }
      return found;
    }

    function clear() {
      sheet.classList.remove('following');
      sheet.querySelectorAll('.on').forEach(function (part) { part.classList.remove('on'); });
    }

    sheet.addEventListener('pointerover', function (event) {
      var box = event.target.closest('.sheet-box');
      clear();
      if (!box || !edges.some(function (edge) { return edge.dataset.from === box.dataset.key || edge.dataset.to === box.dataset.key; })) return;
      var after = reach(box.dataset.key, 'from', 'to');
      var before = reach(box.dataset.key, 'to', 'from');
      boxes.forEach(function (other) {
        other.classList.toggle('on', after.has(other.dataset.key) || before.has(other.dataset.key));
      });
      sheet.classList.add('following');
    });
    sheet.addEventListener('pointerleave', clear);
  });

  // The player.
  var section = document.querySelector('.case-phases');
  var bar = section && section.querySelector('.player');
  if (!bar) return;
  var phases = Array.from(section.querySelectorAll('.phase'));
  var guess = section.querySelector('.guess');
  var place = bar.querySelector('output');
  var buttons = {};
  bar.querySelectorAll('button').forEach(function (button) { buttons[button.dataset.do] = button; });
  var at = 0;
  var oneByOne = false;
  var guessing = false;
  var shown = 0; // the last 局面 that was revealed, while guessing

  function draw() {
    var hidden = oneByOne && guessing && at > shown;
    phases.forEach(function (phase, i) {
      phase.hidden = oneByOne && i !== at && !(hidden && i === at - 1);
      phase.classList.toggle('to-guess', hidden && i === at);
    });
    guess.hidden = !hidden;
    if (hidden) phases[at].prepend(guess);
    buttons.one.setAttribute('aria-pressed', String(oneByOne));
    buttons.guess.setAttribute('aria-pressed', String(guessing));
    buttons.previous.hidden = buttons.next.hidden = place.hidden = !oneByOne;
    buttons.previous.disabled = at === 0;
    buttons.next.disabled = at === phases.length - 1 || hidden;
    place.textContent = (at + 1) + ' / ' + phases.length;
  }

  function go(to) {
    if (to < 0 || to >= phases.length || (guessing && to > shown + 1)) return;
    at = to;
    draw();
    section.scrollIntoView({ block: 'start' });
  }

  buttons.one.addEventListener('click', function () {
    oneByOne = !oneByOne;
    if (!oneByOne) guessing = false;
    draw();
  });
  buttons.guess.addEventListener('click', function () {
    guessing = !guessing;
    if (guessing) {
      oneByOne = true;
      at = shown = 0;
    }
    draw();
  });
  buttons.previous.addEventListener('click', function () { go(at - 1); });
  buttons.next.addEventListener('click', function () { go(at + 1); });
  guess.querySelector('button').addEventListener('click', function () {
    shown = at;
    draw();
    phases[at].setAttribute('tabindex', '-1');
    phases[at].focus();
  });
  section.addEventListener('keydown', function (event) {
    var scroller = event.target.closest('.sheet-scroll');
    if (!oneByOne || event.altKey || event.ctrlKey || event.metaKey || event.target.matches('textarea')
      || (scroller && scroller.scrollWidth > scroller.clientWidth)) return;
    if (event.key === 'ArrowRight' && !buttons.next.disabled) go(at + 1);
    else if (event.key === 'ArrowLeft') go(at - 1);
    else return;
    event.preventDefault();
  });

  // A link to one 局面 finds it, whatever is hidden.
  function follow() {
    var i = phases.findIndex(function (phase) { return '#' + phase.id === location.hash; });
    if (i < 0 || !oneByOne) return;
    guessing = false;
    at = i;
    draw();
    phases[i].scrollIntoView();
  }
  window.addEventListener('hashchange', follow);

  bar.hidden = false;
  draw();
})();
