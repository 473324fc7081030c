// Lays a プ譜 out from left to right (廟算八要素, 施策, 中間目的, 勝利条件, 獲得目標) with the measures and rules of the site's own sheets.
// A sheet is { resources, tactics, objectives, outcome, goal }: lists of { key, role, label, text, note, colour, to }.
(function () {
  'use strict';

  const MARGIN = 12;
  const TOP = 46;
  const PADDING = 10;
  const COLOUR_GUTTER = 34;
  const BOX_GAP = 14;
  const MIN_BOX = 40;
  const MAX_TACTICS = 24;
  const MAX_OBJECTIVES = 12;
  const MOST_LISTED = 60;
  const MOST_IN_FULL = 12;
  const WIDTHS = [156, 268, 206, 176, 146];
  const GAPS = [22, 66, 42, 34, 0];
  const STYLES = { heading: { size: 13, bold: true }, label: { size: 14, bold: true }, note: { size: 12, bold: false }, text: { size: 14, bold: false } };
  const half = number => Math.trunc(number / 2);

  function limitsOf(item, crowd) {
    switch (item.role) {
      case 'resource':
        return [1, crowd <= 6 ? 6 : 4, 1];
      case 'tactic':
        return crowd <= 8 ? [2, 5, 1] : crowd <= 12 ? [2, 3, 1] : crowd <= 16 ? [1, 2, 1] : [1, 1, 1];
      case 'objective':
        return crowd <= 6 ? [1, 5, 2] : [1, 2, 1];
      default:
        return [2, 10, 4];
    }
  }

  function fill(item, width, crowd, hasColours) {
    const marked = hasColours && item.role === 'tactic';
    const left = marked ? COLOUR_GUTTER : PADDING + 2;
    const [labelLines, textLines, noteLines] = limitsOf(item, crowd);
    const lines = [];
    let y = PADDING;
    const add = (text, role, most) => {
      for (const line of window.playbookSheetText.wrap(text || '', STYLES[role], width - left - PADDING, most)) {
        lines.push({ x: left, y: y + STYLES[role].size + 1, text: line, role });
        y += role === 'note' ? 17 : 20;
      }
    };
    add(item.label, 'label', labelLines);
    add(item.text, item.role === 'resource' ? 'note' : 'text', textLines);
    add(item.note, 'note', noteLines);
    return { key: item.key, role: item.role, x: 0, y: 0, width, height: Math.max(MIN_BOX, y + PADDING - 2), lines, colour: marked ? item.colour : null };
  }

  // A tactic goes to the mean height of what it serves (Sugiyama 1981); what serves nothing comes after.
  function ordered(tactics, objectives) {
    const place = new Map(objectives.map((item, i) => [item.key, i]));
    const height = item => {
      const served = (item.to || []).filter(key => place.has(key)).map(key => place.get(key));
      return served.length === 0 ? Infinity : served.reduce((sum, one) => sum + one, 0) / served.length;
    };
    return tactics.map(item => ({ item, at: height(item) })).sort((a, b) => a.at === b.at ? 0 : a.at - b.at).map(one => one.item);
  }

  function fold(items, most, key, words) {
    return items.length <= most
      ? items
      : [...items.slice(0, most), { key, role: 'folded', text: words.moreInTheList.replace('{n}', items.length - most) }];
  }

  // What is folded, in words: on paper, where no list follows, it stands below the drawing.
  function rest(sheet, words) {
    const textOf = (item, inFull) => inFull || !item.label ? [item.label, item.text].filter(Boolean).join(words.colon) : item.label;
    const folded = [[1, ordered(sheet.tactics, fold(sheet.objectives, MAX_OBJECTIVES, '', words)).slice(MAX_TACTICS)], [2, sheet.objectives.slice(MAX_OBJECTIVES)]];
    return folded.filter(([, items]) => items.length > 0).map(([column, items]) => ({
      title: words.notDrawn.replace('{column}', words.columns[column]).replace('{n}', items.length),
      texts: [
        ...items.slice(0, MOST_LISTED).map(item => textOf(item, items.length <= MOST_IN_FULL)),
        ...(items.length > MOST_LISTED ? [words.moreInTheList.replace('{n}', items.length - MOST_LISTED)] : []),
      ],
    }));
  }

  const total = boxes => boxes.reduce((sum, box) => sum + box.height, 0) + BOX_GAP * Math.max(0, boxes.length - 1);

  function stack(boxes, height) {
    let y = TOP + half(height - total(boxes));
    for (const box of boxes) {
      box.y = y;
      y += box.height + BOX_GAP;
    }
  }

  // Each as near as possible to the middle of what leads to it, in their order and without overlap.
  function near(boxes, height, wanted) {
    let next = TOP;
    for (const box of boxes) {
      const middle = wanted(box.key);
      box.y = middle === null ? next : Math.max(next, Math.trunc(middle) - half(box.height));
      next = box.y + box.height + BOX_GAP;
    }
    let end = TOP + height;
    for (const box of boxes.slice().reverse()) {
      box.y = Math.min(box.y, end - box.height);
      end = box.y - BOX_GAP;
    }
  }

  // Lines meet a box within its middle part, at most 14 apart, in the order of the other ends.
  function port(box, others, other) {
    const middle = one => 2 * one.y + one.height;
    const rank = others.filter(one => middle(one) < middle(other) || (middle(one) === middle(other) && one.key < other.key)).length;
    const step = Math.min(14, (box.height - 16) / others.length);
    const exact = box.y + box.height / 2 + (rank - (others.length - 1) / 2) * step;
    return exact < 0 ? -Math.round(-exact) : Math.round(exact);
  }

  function curve(x1, y1, x2, y2) {
    const tip = x2 - 1;
    const middle = half(x1 + x2);
    return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${tip} ${y2}M${tip - 7} ${y2 - 4}L${tip} ${y2}L${tip - 7} ${y2 + 4}`;
  }

  function edges(links, boxes) {
    const seen = new Set();
    const known = links.filter(([from, to]) => boxes.has(from) && boxes.has(to) && !seen.has(from + '\n' + to) && seen.add(from + '\n' + to));
    return known.map(([from, to]) => {
      const a = boxes.get(from);
      const b = boxes.get(to);
      const y1 = port(a, known.filter(link => link[0] === from).map(link => boxes.get(link[1])), b);
      const y2 = port(b, known.filter(link => link[1] === to).map(link => boxes.get(link[0])), a);
      return { from, to, d: curve(a.x + a.width, y1, b.x, Math.abs(y2 - y1) <= 3 ? y1 : y2) };
    });
  }

  function layout(sheet, words) {
    const objectives = fold(sheet.objectives, MAX_OBJECTIVES, 'objectives-more', words);
    const tactics = fold(ordered(sheet.tactics, objectives), MAX_TACTICS, 'tactics-more', words);
    const items = [sheet.resources, tactics, objectives, sheet.outcome, sheet.goal];
    const hasColours = sheet.tactics.some(item => item.colour && item.colour !== 'white');
    const columns = items.map((column, i) => column.map(item => fill(item, WIDTHS[i], column.length, hasColours)));
    const height = Math.max(...columns.map(total));
    const links = items.flat().flatMap(item => (item.to || []).map(to => [item.key, to]));
    const placed = new Map();
    const headings = [];
    let left = MARGIN;
    let right = MARGIN;
    columns.forEach((boxes, i) => {
      if (boxes.length === 0)
        return;
      headings.push({ x: left, y: 20, text: words.columns[i] });
      for (const box of boxes)
        box.x = left;
      if (i < 2) {
        stack(boxes, height);
      } else {
        near(boxes, height, key => {
          const sources = links.filter(([from, to]) => to === key && placed.has(from)).map(([from]) => placed.get(from).y + placed.get(from).height / 2);
          return sources.length === 0 ? null : sources.reduce((sum, one) => sum + one, 0) / sources.length;
        });
      }
      for (const box of boxes)
        placed.set(box.key, box);
      right = left + WIDTHS[i];
      left = right + GAPS[i];
    });
    return { width: right + MARGIN, height: TOP + height + MARGIN, headings, boxes: [...placed.values()], edges: edges(links, placed) };
  }

  window.playbookSheetLayout = { layout, rest };
})();
