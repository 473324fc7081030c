// Breaks a text into lines that fit a box of a プ譜: the same rules, costs and widths as the drawings that the site itself makes
// (禁則 after JIS X 4051, the best of all ways to end lines). Widths are in thousandths of the font size.
(function () {
  'use strict';

  const SQUARE = 1000;
  const FORBIDDEN = 1000000;
  const LINE_COST = 15;
  const LINE_COST_WHEN_FULL = 10000;
  const MAX_READ = 1500;
  const MAX_RUNES = 12;

  const ascii = [
    352, 394, 459, 838, 696, 1076, 780, 275, 454, 454, 636, 838, 364, 454, 364, 454,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 454, 454, 838, 838, 838, 545,
    1000, 684, 686, 698, 771, 632, 575, 775, 752, 421, 455, 693, 557, 863, 748, 787,
    603, 787, 695, 684, 616, 732, 684, 989, 685, 615, 685, 454, 454, 454, 838, 636,
    636, 613, 635, 550, 635, 615, 352, 635, 634, 278, 344, 592, 278, 974, 634, 612,
    635, 635, 427, 521, 394, 634, 592, 818, 592, 592, 525, 636, 454, 636, 838,
  ];
  const neverAtStart = new Set('、。，．,.・：；:;？！?!‼⁇⁈⁉゛゜´ヽヾゝゞ々〻‐゠–〜～ー」』）)]］｝}〉》】〕〙〗｠”’»›…‥—―%％‰°℃′″'
    + 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ');
  const neverAtEnd = new Set('「『（([［{｛〈《【〔〘〖｟“‘«‹￥¥$＄£€');
  const withinWords = new Set("'_&@#+=/-.,:%");
  const within = (value, from, to) => value >= from && value <= to;
  const isMark = sign => /[\p{Mn}\p{Me}]/u.test(sign);

  function advance(sign, bold) {
    const regular = advanceOf(sign);
    return bold && ((regular > 0 && regular < SQUARE) || sign.codePointAt(0) < 0x2000)
      ? Math.trunc(regular * 115 / 100) + (regular === 0 ? 0 : 40)
      : regular;
  }

  function advanceOf(sign) {
    const value = sign.codePointAt(0);
    if (within(value, 0x20, 0x7E))
      return ascii[value - 0x20];
    if ((within(value, 0x3000, 0x9FFF) || within(value, 0xF900, 0xFAFF) || within(value, 0xFF01, 0xFF60)) && !isMark(sign))
      return SQUARE;
    if (within(value, 0x20000, 0x3FFFF))
      return SQUARE;
    if (within(value, 0xFF61, 0xFF9F))
      return 560;
    if (within(value, 0x1100, 0x11FF) || within(value, 0xAC00, 0xD7FF))
      return SQUARE;
    if (value === 0x2E3A || value === 0x2E3B)
      return (value - 0x2E38) * SQUARE;
    if (within(value, 0xFDF0, 0xFDFF))
      return 12 * SQUARE;
    if (within(value, 0x12000, 0x1254F) || within(value, 0xA9C1, 0xA9C5))
      return 6 * SQUARE;
    if (isMark(sign) || /\p{Cf}/u.test(sign))
      return 0;
    if (within(value, 0x1F000, 0x1FFFF) || within(value, 0x2600, 0x27BF) || within(value, 0x2B00, 0x2BFF) || within(value, 0x2300, 0x23FF))
      return 1400;
    return within(value, 0x2000, 0x2E7F) ? 1100 : 1200;
  }

  function kindOf(sign) {
    const value = sign.codePointAt(0);
    if (sign === ' ')
      return 'space';
    if (within(value, 0x3041, 0x309F))
      return 'hiragana';
    if (within(value, 0x30A0, 0x30FA) || within(value, 0x30FC, 0x30FF) || within(value, 0x31F0, 0x31FF) || within(value, 0xFF66, 0xFF9F))
      return 'katakana';
    if (within(value, 0x3005, 0x3007) || within(value, 0x3400, 0x9FFF) || within(value, 0xF900, 0xFAFF) || within(value, 0x20000, 0x3FFFF))
      return 'kanji';
    if (within(value, 0x30, 0x39) || within(value, 0xFF10, 0xFF19))
      return 'digit';
    if (neverAtEnd.has(sign))
      return 'opening';
    if (withinWords.has(sign))
      return 'letter';
    if (neverAtStart.has(sign))
      return 'closing';
    return /\p{L}/u.test(sign) && (value < 0x1100 || within(value, 0x1200, 0x2E7F)) ? 'letter' : 'other';
  }

  function isShown(sign) {
    const value = sign.codePointAt(0);
    if (/[\p{Cc}\p{Co}\p{Cs}]/u.test(sign))
      return false;
    if (/\p{Cn}/u.test(sign))
      return !within(value, 0xFDD0, 0xFDEF) && (value & 0xFFFE) !== 0xFFFE;
    return !/\p{Cf}/u.test(sign) || value === 0x200C || value === 0x200D || within(value, 0xE0020, 0xE007F);
  }

  const graphemes = typeof Intl === 'object' && Intl.Segmenter ? new Intl.Segmenter('ja', { granularity: 'grapheme' }) : null;

  function cluster(element, bold) {
    let text = '';
    let width = 0;
    let kind = null;
    let runes = 0;
    for (const sign of element) {
      if (/[\s\u0085]/.test(sign))
        return { text: ' ', kind: 'space', advance: advance(' ', bold), first: ' ' };
      if (!isShown(sign) || ++runes > MAX_RUNES)
        continue;
      text += sign;
      width += advance(sign, bold);
      kind = kind || kindOf(sign);
    }
    return kind && { text, kind, advance: width, first: text[0] };
  }

  function clustersOf(text, bold) {
    const found = [];
    const elements = graphemes ? Array.from(graphemes.segment(text), part => part.segment) : Array.from(text);
    for (const element of elements) {
      const next = cluster(element, bold);
      if (next && !(next.kind === 'space' && (found.length === 0 || found[found.length - 1].kind === 'space')))
        found.push(next);
    }
    if (found.length > 0 && found[found.length - 1].kind === 'space')
      found.pop();
    return found;
  }

  // How bad it is to end a line between two signs.
  function costBetween(before, after) {
    const wordBefore = before.kind === 'letter' || before.kind === 'digit';
    const wordAfter = after.kind === 'letter' || after.kind === 'digit';
    if (after.kind === 'space' || neverAtEnd.has(before.first) || (neverAtStart.has(after.first) && before.kind !== 'space'))
      return FORBIDDEN;
    if (before.kind === 'space')
      return 4;
    if (wordBefore && wordAfter)
      return '/-_'.includes(before.first) ? 30 : FORBIDDEN;
    if (before.kind === 'closing')
      return before.first === '・' || before.first === 'ー' ? 20 : 0;
    if (after.kind === 'opening')
      return 6;
    if (before.kind === 'digit')
      return 60;
    if (before.kind === 'hiragana')
      return after.kind !== 'hiragana' ? 6 : 'をはがにでとへも'.includes(before.first) ? 25 : 65;
    if (before.kind === 'katakana' && after.kind === 'katakana')
      return 70;
    if (after.kind === 'hiragana')
      return 45;
    return before.kind === 'kanji' && after.kind === 'kanji' ? 50 : 15;
  }

  // 0 for a full line to 100 for an empty one; the last line may be short, but not a single sign or two.
  function slack(width, limit, isLast) {
    const share = Math.trunc(100 * (limit - width) / limit);
    return isLast ? (share > 75 ? 20 : 0) : Math.trunc(share * share / 100);
  }

  // Index of the first cluster of each line (Knuth and Plass 1981, without stretching).
  function lineStarts(clusters, limit, lineCost) {
    const best = [{ forbidden: 0, cost: 0 }];
    const from = [0];
    for (let end = 1; end <= clusters.length; end++) {
      best[end] = { forbidden: Infinity, cost: 0 };
      from[end] = 0;
      const isLast = end === clusters.length;
      const ending = isLast ? 0 : costBetween(clusters[end - 1], clusters[end]);
      if (!isLast && clusters[end].kind === 'space')
        continue;
      let width = clusters[end - 1].kind === 'space' ? -clusters[end - 1].advance : 0;
      for (let start = end - 1; start >= 0; start--) {
        width += clusters[start].advance;
        if (width > limit)
          break;
        if (best[start].forbidden === Infinity)
          continue;
        const line = lineCost + slack(width, limit, isLast);
        const way = ending === FORBIDDEN
          ? { forbidden: best[start].forbidden + 1, cost: best[start].cost + line }
          : { forbidden: best[start].forbidden, cost: best[start].cost + line + ending };
        if (way.forbidden < best[end].forbidden || (way.forbidden === best[end].forbidden && way.cost < best[end].cost)) {
          best[end] = way;
          from[end] = start;
        }
      }
    }
    const starts = [];
    for (let at = clusters.length; at > 0; at = from[at])
      starts.unshift(from[at]);
    return starts;
  }

  const lineOf = (clusters, start, end) => clusters.slice(start, end).map(one => one.text).join('').replace(/^ +| +$/g, '');

  function lastLine(clusters, start, limit, bold) {
    let room = limit - advance('…', bold);
    let end = start;
    while (end < clusters.length && clusters[end].advance <= room)
      room -= clusters[end++].advance;
    while (end > start && (['space', 'closing'].includes(clusters[end - 1].kind) || neverAtEnd.has(clusters[end - 1].first)))
      end--;
    return lineOf(clusters, start, end) + '…';
  }

  function split(one, bold) {
    return Array.from(one.text, sign => ({ text: sign, kind: kindOf(sign), advance: advance(sign, bold), first: sign[0] })).filter(single => single.advance > 0);
  }

  // The lines of a text in a style { size, bold }, at most maxLines; one that is cut ends with 「…」.
  function wrap(text, style, width, maxLines) {
    const isCut = text.length > MAX_READ;
    const limit = Math.trunc(width * 1000 / style.size);
    const clusters = clustersOf(isCut ? text.slice(0, MAX_READ) : text, style.bold)
      .flatMap(one => one.advance <= limit ? [one] : split(one, style.bold))
      .filter(one => one.advance <= limit);
    if (clusters.length === 0)
      return [];
    let starts = lineStarts(clusters, limit, LINE_COST);
    if (starts.length > maxLines)
      starts = lineStarts(clusters, limit, LINE_COST_WHEN_FULL);
    const line = i => lineOf(clusters, starts[i], i + 1 < starts.length ? starts[i + 1] : clusters.length);
    if (starts.length <= maxLines && !isCut)
      return starts.map((_, i) => line(i));
    const kept = Math.min(starts.length, maxLines);
    return [...starts.slice(0, kept - 1).map((_, i) => line(i)), lastLine(clusters, starts[kept - 1], limit, style.bold)];
  }

  window.playbookSheetText = { wrap };
})();
