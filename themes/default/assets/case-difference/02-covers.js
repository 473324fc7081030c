// For every set of 局面 that some tactics single out, the fewest tactics that do: TacticCovers of the build.

function coversOf(episodes, terms, mostTactics) {
  const tactics = [...new Set(episodes.flatMap(episode => [...episode.planned]))].sort((a, b) => terms.compare(a, b));
  const planned = tactics.map(term => episodes.map(episode => episode.planned.has(term)));
  const best = new Map();

  const rank = (chosen, rows) => {
    let headings = 0, places = 0;
    episodes.forEach((episode, i) => {
      if (!rows[i])
        return;
      for (const tactic of chosen) {
        const place = episode.leading.indexOf(tactic);
        headings += place < 0 ? 1 : 0;
        places += Math.max(0, place);
      }
    });
    return [chosen.length, headings, places];
  };

  const extend = (chosen, rows, from, left) => {
    for (let next = from; next < tactics.length; next++) {
      const more = [...chosen, tactics[next]];
      if (terms.anyIsAbove(more))
        continue;
      const kept = rows.map((row, i) => row && planned[next][i]);
      if (!kept.includes(true))
        continue;
      const key = kept.map(row => row ? '1' : '0').join(''), own = rank(more, kept), other = best.get(key);
      if (!other || (own[0] - other.rank[0] || own[1] - other.rank[1] || own[2] - other.rank[2]) < 0)
        best.set(key, { tactics: more, rank: own });
      if (left > 1)
        extend(more, kept, next + 1, left - 1);
    }
  };
  extend([], episodes.map(() => true), 0, mostTactics);
  return [...best].sort((a, b) => ordinal(a[0], b[0])).map(([, { tactics: chosen }]) => chosen);
}
