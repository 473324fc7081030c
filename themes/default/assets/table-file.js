// A table from a file.
(function () {
  'use strict';

  // The text of a file, or null when it is no text; a workbook (.xlsx) is none.
  async function read(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? null : window.playbookFileText.read(bytes);
  }

  // The choosers within `root` fill the text that they name and say what they did.
  function ready(root) {
    for (const chooser of root.querySelectorAll('[data-table-file]')) {
      const text = document.getElementById(chooser.dataset.tableFile);
      const status = chooser.closest('.table-file').querySelector('[data-table-status]');
      chooser.addEventListener('change', async event => {
        event.stopPropagation();
        const file = chooser.files[0];
        if (!file)
          return;
        const found = await read(file);
        chooser.value = '';
        status.textContent = (found === null ? status.dataset.no : status.dataset.yes).replace('{name}', file.name);
        if (found === null)
          return;
        text.value = found.replace(/^\ufeff/, '');
        text.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
  }

  window.playbookTableFile = { read, ready };
})();
