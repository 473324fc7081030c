// The undesirable state of the library that is nearest to what somebody wrote, by the letter pairs that both have.
(function () {
  'use strict';

  const plain = text => text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
  const closeEnough = 0.3;

  function pairs(text) {
    const letters = plain(text);
    const found = new Set();
    for (let i = 0; i + 1 < letters.length; i++)
      found.add(letters.slice(i, i + 2));
    return found;
  }

  // Pairs in common, of all that either has (Dice).
  function closeness(one, other) {
    if (one.size + other.size === 0)
      return 0;
    let common = 0;
    for (const pair of one)
      if (other.has(pair))
        common++;
    return (2 * common) / (one.size + other.size);
  }

  // known: [{ texts: ['its name', 'what people say in it', …], … }]; gives the entry that is nearest, or null when none is near.
  function among(known) {
    const prepared = known.map(one => ({ one, pairs: one.texts.map(pairs) }));
    return text => {
      const words = pairs(text);
      let best = null;
      for (const entry of prepared) {
        const close = Math.max(...entry.pairs.map(other => closeness(words, other)));
        if (close >= closeEnough && (!best || close > best.close))
          best = { one: entry.one, close };
      }
      return best ? best.one : null;
    };
  }

  window.playbookNearState = { among };
})();
