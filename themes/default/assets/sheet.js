// Follow a line on a drawn sheet: the box under the pointer, and all that leads to it or comes of it.
(function () {
  'use strict';

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
})();
