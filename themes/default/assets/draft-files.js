// Files and texts in and out of the browser. Nothing is sent anywhere.
(function () {
  'use strict';

  const { tidy, isObject } = window.playbookDraft;
  const MARK = 'playbook-draft';

  function save(name, text, type) {
    const address = URL.createObjectURL(new Blob([text], { type: type + ';charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
  }

  // Whether the text is on the clipboard. Where the browser keeps it from scripts, the old way is tried.
  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const box = document.createElement('textarea');
      box.value = text;
      box.className = 'visually-hidden';
      box.setAttribute('aria-hidden', 'true');
      document.body.append(box);
      const focused = document.activeElement;
      box.select();
      const done = document.execCommand('copy');
      box.remove();
      if (focused)
        focused.focus();
      return done;
    }
  }

  // A name for a file that every system takes.
  const fileName = (text, ending) => ((text || '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'draft') + ending;

  const draftText = (draft, id) => JSON.stringify({ [MARK]: 1, id: id || undefined, draft: tidy(draft) || {} }, null, 2) + '\n';

  // What a text is: { draft, id, from: 'draft' | 'pufu' | 'case', leftOut, messages } or { fault: where its JSON breaks off, or null }.
  function read(text) {
    const written = text.replace(/^\uFEFF/, '').trim();
    if (written.startsWith('{')) {
      let json;
      try {
        json = JSON.parse(written);
      } catch {
        return { fault: window.playbookJsonFault.find(text.replace(/^\uFEFF/, '')) };
      }
      if (json[MARK] && isObject(json.draft))
        return { draft: json.draft, id: json.id, from: 'draft', messages: [] };
      const sheets = window.playbookPufu.sheets(json);
      return sheets.length > 0 ? { draft: window.playbookPufu.draftOf(sheets), from: 'pufu', messages: [] } : { fault: null };
    }
    const found = window.playbookRules.read(fenced(written));
    return found.draft ? { draft: found.draft, from: 'case', messages: found.messages } : { fault: null, messages: found.messages };
  }

  // A case that was copied out of a chat or a page may stand in a code fence, or lack the line above its keys.
  function fenced(text) {
    const inner = text.match(/^```[a-z]*\n([\s\S]*?)\n```\s*$/);
    const bare = inner ? inner[1] : text;
    return bare.startsWith('---') || !/^(title|題名)\s*[:：]/m.test(bare) ? bare : '---\n' + bare + (/\n---\s*(\n|$)/.test(bare) ? '' : '\n---\n');
  }

  window.playbookDraftFiles = { save, copy, fileName, draftText, read };
})();
