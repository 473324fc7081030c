// Sorts the signals by how close they come to what was heard: a said sentence that holds the words (or is held by them) first,
// then by the letter pairs in common. States that nobody's words are known of are found by their names, and only then shown.
// Choices are kept in the address.
(function () {
  'use strict';

  const root = document.querySelector('[data-signals]');
  const form = root.querySelector('[data-form]');
  const heard = root.querySelector('[data-heard]');
  const phase = root.querySelector('[data-phase-choice]');
  const influence = root.querySelector('[data-influence-choice]');
  const list = root.querySelector('[data-list]');
  const status = root.querySelector('[data-status]');
  const closeEnough = 0.25;
  // A long sentence may hold a short one among much else: then most of the short one has to be there.
  const heldEnough = 0.6;
  const nearestShown = 3;

  // わかる is written 分かる, 判る and 解る too.
  const plain = text => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '').replace(/[分判解](?=か)/g, 'わ').replace(/[分判解](?=[っりる])/g, 'わか');

  function pairs(text) {
    const found = new Set();
    for (let i = 0; i + 1 < text.length; i++)
      found.add(text.slice(i, i + 2));
    return found;
  }

  // The share of the letter pairs of one that the other has; a pair that few sentences have weighs more.
  function share(ofThese, inThose) {
    let common = 0;
    let all = 0;
    for (const pair of ofThese) {
      const weight = Math.log(1 + sentences.length / (1 + (spread.get(pair) || 0)));
      all += weight;
      if (inThose.has(pair))
        common += weight;
    }
    return all === 0 ? 0 : common / all;
  }

  function closeness(words, heardPairs, said) {
    if (words === '' || said.text.includes(words) || words.includes(said.text))
      return 1;
    const held = share(said.pairs, heardPairs);
    return Math.max(share(heardPairs, said.pairs), held >= heldEnough ? 0.9 * held : 0);
  }

  const signals = Array.from(list.children, (item, place) => ({
    item,
    place,
    says: Array.from(item.querySelectorAll('[data-said], [data-obstacle]'), said => said.textContent).concat((item.dataset.synonyms || '').split('|'))
      .map(plain).filter(Boolean).map(text => ({ text, pairs: pairs(text) })),
  }));

  const sentences = signals.flatMap(signal => signal.says);
  const spread = new Map();
  for (const said of sentences)
    for (const pair of said.pairs)
      spread.set(pair, (spread.get(pair) || 0) + 1);

  function update() {
    const words = plain(heard.value);
    const heardPairs = pairs(words);
    const sorted = signals
      .filter(signal => words !== '' || !signal.item.dataset.unsaid)
      .map(signal => ({ signal, close: Math.max(...signal.says.map(said => closeness(words, heardPairs, said))) }))
      .filter(one => one.close > 0)
      .filter(one => phase.value === '' || one.signal.item.dataset.phase === phase.value)
      .filter(one => influence.value === '' || one.signal.item.dataset.influence === influence.value)
      .sort((x, y) => y.close - x.close || x.signal.place - y.signal.place);
    const close = sorted.filter(one => one.close >= closeEnough);
    const shown = close.length > 0 ? close : sorted.slice(0, nearestShown);
    list.replaceChildren(...shown.map(one => one.signal.item));
    root.querySelector('[data-nothing=none]').hidden = shown.length > 0;
    root.querySelector('[data-nothing=nearest]').hidden = close.length > 0 || shown.length === 0;
    status.textContent = status.dataset.words.replace('{n}', shown.length);
  }

  function changed() {
    update();
    const asked = new URLSearchParams();
    for (const [key, field] of [['q', heard], ['phase', phase], ['influence', influence]])
      if (field.value !== '')
        asked.set(key, field.value);
    const query = asked.toString();
    history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
  }

  const asked = new URLSearchParams(location.search);
  heard.value = asked.get('q') || '';
  phase.value = asked.get('phase') || '';
  influence.value = asked.get('influence') || '';
  form.hidden = false;
  form.addEventListener('input', changed);
  form.addEventListener('submit', event => event.preventDefault());
  update();
})();
