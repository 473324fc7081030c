// Reads a pasted or opened table: CSV with quotes, or cells with tabs between as spreadsheets copy them. Nothing is left out in silence.
(function () {
  'use strict';

  // The sign that parts the cells: what stands most often in the first line, outside of quotes.
  function separatorOf(text) {
    const counts = new Map([['\t', 0], [',', 0], [';', 0], ['，', 0]]);
    let quoted = false;
    for (const sign of text) {
      if (sign === '"')
        quoted = !quoted;
      else if (!quoted && (sign === '\n' || sign === '\r'))
        break;
      else if (!quoted && counts.has(sign))
        counts.set(sign, counts.get(sign) + 1);
    }
    if (counts.get('\t') > 0)
      return '\t';
    const [sign, often] = Array.from(counts).reduce((best, one) => (one[1] > best[1] ? one : best));
    return often > 0 ? sign : ',';
  }

  // { rows: [{ line, cells }], openQuote }: line is where the row begins in the text, from 1; rows without a word in them are left out.
  // openQuote is the line of a quotation mark that is never closed, or 0.
  function read(written) {
    const text = written.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
    const separator = separatorOf(text);
    const rows = [];
    let row = [];
    let cell = '';
    let line = 1;
    let begun = 1;
    let quoted = false;
    let opened = 0;
    const endCell = () => {
      row.push(cell.trim());
      cell = '';
    };
    const endRow = () => {
      endCell();
      if (row.some(one => one !== ''))
        rows.push({ line: begun, cells: row });
      row = [];
      begun = line;
    };
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      if (sign === '\n')
        line++;
      if (quoted) {
        if (sign !== '"') {
          cell += sign;
        } else if (text[i + 1] === '"') {
          cell += '"';
          i++;
        } else {
          quoted = false;
        }
      } else if (sign === '"' && cell.trim() === '') {
        quoted = true;
        opened = line;
        cell = '';
      } else if (sign === separator) {
        endCell();
      } else if (sign === '\n') {
        endRow();
      } else {
        cell += sign;
      }
    }
    endRow();
    return { rows, openQuote: quoted ? opened : 0 };
  }

  // Which column is which, by the headings of the first row: wants = [{ key, words: a regular expression, like: what a cell of it looks like }].
  // Without headings the columns stand in the order of wants. { at: { key: index }, heads, from: the first row with data, missing: keys, extra: indices }
  function columns(rows, wants) {
    const first = rows.length === 0 ? [] : rows[0].cells;
    const looksLikeData = wants.some((want, index) => want.like && want.like(first[index] || ''));
    if (looksLikeData || !wants.some(want => first.some(cell => want.words.test(cell)))) {
      const at = Object.fromEntries(wants.map((want, index) => [want.key, index]).filter(([, index]) => index < first.length));
      return { at, heads: [], from: 0, missing: wants.filter(want => !(want.key in at)).map(want => want.key), extra: first.map((_, index) => index).slice(wants.length) };
    }
    const at = {};
    // From the last to the first, so that 「顧客のフェーズ」 is taken for the phase before the customer is looked for.
    for (const want of Array.from(wants).reverse()) {
      const index = first.findIndex((cell, place) => want.words.test(cell) && !Object.values(at).includes(place));
      if (index >= 0)
        at[want.key] = index;
    }
    return {
      at, heads: first, from: 1,
      missing: wants.filter(want => !(want.key in at)).map(want => want.key),
      extra: first.map((_, index) => index).filter(index => !Object.values(at).includes(index)),
    };
  }

  // A cell as it stands in a CSV file; one that a spreadsheet would take for a formula gets a quotation mark before it.
  function cellOf(text) {
    const safe = /^[=+\-@\t]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) ? "'" + text : text;
    return /[",\n]/.test(safe) ? '"' + safe.replace(/"/g, '""') + '"' : safe;
  }

  const write = lines => '\ufeff' + lines.map(cells => cells.map(cellOf).join(',')).join('\r\n') + '\r\n';

  window.playbookTableText = { read, columns, write };
})();
