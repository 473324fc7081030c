// The text of a file, whichever of the usual ways its letters are stored in: UTF-8, UTF-16 with a mark, or Shift_JIS as programs on Windows write it in Japan.
(function () {
  'use strict';

  // null when none of them fits.
  function read(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
      return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
      return new TextDecoder('utf-16be').decode(bytes);
    for (const encoding of ['utf-8', 'shift_jis']) {
      try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
      } catch {
        // The next encoding is tried.
      }
    }
    return null;
  }

  // What can be read of it, with signs in place of what can't.
  const readAnyway = bytes => read(bytes) ?? new TextDecoder('shift_jis').decode(bytes);

  window.playbookFileText = { read, readAnyway };
})();
