// A table from a file, whichever of the usual ways its letters are stored in: UTF-8, UTF-16 with a mark, or Shift_JIS as Excel saves CSV in Japan.
(function () {
  'use strict';

  function decoded(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
      return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
      return new TextDecoder('utf-16be').decode(bytes);
    for (const encoding of ['utf-8', 'shift_jis']) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {
        // The next encoding is tried; when none fits, the file is no text that we know.
      }
    }
    return null;
  }

  // The text of a file, or null when it is no text; a workbook (.xlsx) is none.
  async function read(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? null : decoded(bytes);
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
