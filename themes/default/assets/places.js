// The 局面 that have a term, from the scripts that the build wrote of them: a file at a time, from the disk too.
(function () {
  'use strict';

  // [{ id, title, mark, organisation, phases: [{ number, name, status, more: [] }] }], or null when the file can't be loaded.
  function load(root, folder, term, number) {
    const key = term + '-' + number;
    const known = () => (window.playbookPlaces || {})[folder + '-' + key];
    const given = () => known().cases.map(([id, title, mark, organisation, phases]) => ({
      id, title, mark, organisation,
      phases: phases.map(([place, name, status, ...more]) => ({ number: place, name, status, more })),
    }));
    if (known())
      return Promise.resolve(given());
    return new Promise(resolve => {
      const script = document.createElement('script');
      script.src = root + 'data/' + folder + '/' + key + '.js';
      script.addEventListener('load', () => resolve(known() ? given() : null));
      script.addEventListener('error', () => resolve(null));
      document.head.append(script);
    });
  }

  const rootOf = element => element.dataset.root.replace(/index\.html$/, '');

  const address = (root, item, phase) => root + 'cases/' + item.id + '/index.html#phase-' + phase.number;

  window.playbookPlaceFiles = { load, rootOf, address };
})();
