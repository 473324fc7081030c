// Reads a pasted table: CSV with quotes, or cells with tabs between as spreadsheets copy them.
(function () {
  'use strict';

  function separatorOf(text) {
    const line = text.split(/\r?\n/, 1)[0];
    return line.includes('\t') ? '\t' : ',';
  }

  // Rows of cells; empty rows are left out.
  function read(text) {
    const separator = separatorOf(text);
    const rows = [];
    let row = [];
    let cell = '';
    let quoted = false;
    const endRow = () => {
      row.push(cell.trim());
      if (row.some(one => one !== ''))
        rows.push(row);
      row = [];
      cell = '';
    };
    for (let i = 0; i < text.length; i++) {
      const sign = text[i];
      if (quoted && sign === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (sign === '"' && (quoted || cell.trim() === '')) {
        quoted = !quoted;
      } else if (!quoted && sign === separator) {
        row.push(cell.trim());
        cell = '';
      } else if (!quoted && sign === '\n') {
        endRow();
      } else if (sign !== '\r') {
        cell += sign;
      }
    }
    endRow();
    return rows;
  }

  window.playbookTableText = { read };
})();
