// The customer's year as months counted from year 0: what is counted back from the renewal, and what collides.
(function () {
  'use strict';

  const eras = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 };

  // The year, month and day of 2026-04, 2026/4/1, 2026年4月1日, 20260401 or 令和8年4月; null for anything else.
  function partsOf(text) {
    const plain = String(text).normalize('NFKC').trim().toLowerCase();
    const era = plain.match(/^(令和|平成|r|h)\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?/);
    if (era)
      return [eras[era[1]] + (era[2] === '元' ? 1 : Number(era[2])), Number(era[3]), era[4]];
    const found = plain.match(/^(\d{4})\s*[-/.年]\s*(\d{1,2})(?!\d)(?:\s*[-/.月]\s*(\d{1,2})(?!\d))?/) || plain.match(/^(\d{4})(\d{2})(\d{2})?$/);
    return found ? [Number(found[1]), Number(found[2]), found[3]] : null;
  }

  // Months since the year 0; NaN for what is no month.
  function monthOf(text) {
    const parts = partsOf(text);
    if (!parts || parts[1] < 1 || parts[1] > 12)
      return NaN;
    const days = new Date(Date.UTC(parts[0], parts[1], 0)).getUTCDate();
    return parts[2] !== undefined && (Number(parts[2]) < 1 || Number(parts[2]) > days) ? NaN : parts[0] * 12 + parts[1] - 1;
  }

  const inYear = month => ((month % 12) + 12) % 12 + 1;

  function countedBack(year, words) {
    const items = [];
    if (!Number.isFinite(year.renewal))
      return items;
    items.push({ lane: 'business', from: year.renewal, to: year.renewal, event: words.renewal, key: 'renewal' });
    if (Number.isFinite(year.joint))
      items.push({ lane: 'business', from: year.renewal - year.joint, to: year.renewal - year.joint, event: words.joint, key: 'joint' });
    if (Number.isFinite(year.approval))
      items.push({ lane: 'business', from: year.renewal - year.approval, to: year.renewal - year.approval, event: words.approval, key: 'approval' });
    return items;
  }

  function yearly(year, words, first, last) {
    const items = [];
    for (let month = first; year.fiscal && month <= last + 12; month++) {
      if (inYear(month) !== year.fiscal)
        continue;
      items.push({ lane: 'customer', from: month, to: month, event: words.fiscal, key: 'fiscal' });
      if (year.budgetMonths > 0)
        items.push({ lane: 'customer', from: month - year.budgetMonths + 1, to: month, event: words.budget, key: 'budget' });
    }
    return items.filter(item => item.from <= last && item.to >= first);
  }

  // Everything in the window: at least twelve months, at most three years, the renewal inside it.
  function lay(year, words) {
    const first = year.start;
    const ends = year.entries.map(entry => entry.to).concat(Number.isFinite(year.renewal) ? [year.renewal] : []);
    const last = Math.min(Math.max(first + 11, ...ends), first + 35);
    const items = countedBack(year, words).concat(yearly(year, words, first, last), year.entries)
      .sort((x, y) => x.from - y.from || x.to - y.to);
    return { first, last, items };
  }

  function clashes(year, laid) {
    const found = [];
    const one = key => laid.items.find(item => item.key === key);
    for (const item of laid.items) {
      if (item.lane !== 'business')
        continue;
      if (item.from < laid.first)
        found.push({ kind: 'too-late', item });
      else if (item.key !== 'renewal' && year.busy.has(inYear(item.from)))
        found.push({ kind: 'clash-busy', item });
      for (const other of laid.items)
        if (other.lane === 'customer' && other.key !== 'fiscal' && item.key !== 'renewal' && other.from <= item.to && item.from <= other.to)
          found.push({ kind: 'clash-lanes', item, other });
    }
    for (const item of laid.items)
      if (item.lane === 'product' && year.busy.has(inYear(item.from)))
        found.push({ kind: 'clash-busy', item });
    const joint = one('joint');
    const settled = joint && laid.items.find(item => item.key === 'budget' && item.to <= year.renewal && item.to >= year.renewal - 11);
    if (settled && joint.from > settled.to)
      found.push({ kind: 'after-budget', item: joint, other: settled });
    return found;
  }

  window.playbookYearRule = { monthOf, inYear, lay, clashes };
})();
