// Three ways to hand a case in. Nothing leaves the page before its author has looked at the names in it, and the text stays until they say that it is done.
(function () {
  'use strict';

  const files = window.playbookDraftFiles;
  const data = window.playbookEditor;
  const words = data.words;

  // The server of GitHub cuts longer addresses off, and the text with them. Many mail programs take far less.
  const MOST_BYTES = 7500;
  const MOST_MAIL = 1800;

  function open(page) {
    const find = page.find;
    const idBox = find('[data-file-id]');
    const whole = find('[data-whole-text]');
    const status = find('[data-hand-in-status]');
    const id = () => page.fileId || window.playbookHandInId.suggested(page.draft);
    const text = () => window.playbookRules.write(page.finished);
    const say = said => { status.textContent = said; };

    function mailText() {
      return words.mailText.replace('{site}', () => data.site).replace('{folder}', data.folder).replace('{file}', id() + '.md').replace('{text}', text);
    }

    function address(link, withText) {
      return `${link}?filename=${encodeURIComponent(id() + '.md')}` + (withText ? '&value=' + encodeURIComponent(text()) : '');
    }

    function updateLinks() {
      const newFile = find('[data-new-file]');
      if (newFile) {
        newFile.href = address(newFile.dataset.newFile, false);
        const filled = address(newFile.dataset.newFile, true);
        const [link, note] = find('[data-prefilled]').children;
        link.hidden = filled.length >= MOST_BYTES;
        link.textContent = link.hidden ? '' : words.prefilled;
        note.textContent = link.hidden ? words.prefilledNo : '';
        if (link.hidden)
          link.removeAttribute('href');
        else
          link.href = filled;
      }
      updateMail();
    }

    // The whole text where it is short; else a note that says where to paste it, and the click copies it. Nothing is cut.
    function updateMail() {
      const mail = find('[data-mail]');
      const address = (title, body) => 'mailto:' + (mail.dataset.contact || '') + '?subject=' + encodeURIComponent(words.mailSubject.replace('{title}', () => title))
        + '&body=' + encodeURIComponent(body.replace(/\n/g, '\r\n'));
      const title = page.draft.title || id(), note = words.mailNote.replace('{site}', () => data.site).replace('{file}', id() + '.md');
      const full = address(title, mailText());
      const isWhole = full.length <= MOST_MAIL;
      mail.href = isWhole ? full : [address(title, note), address(id(), note)].find(one => one.length <= MOST_MAIL) || address(id(), '');
      mail.dataset.carries = isWhole ? 'text' : 'note';
      find('[data-mail-note]').textContent = isWhole ? words.mailWithText : words.mailWithoutText;
    }

    function checkId() {
      // A case that was opened to be revised keeps its name.
      const isRevised = id() === page.openedId && window.playbookRules.isTaken(id());
      const wrong = isRevised ? null : window.playbookRules.checkId(id());
      const hint = find('[data-file-id-hint]');
      hint.dataset.plain = hint.dataset.plain || hint.textContent;
      hint.textContent = wrong ? `${wrong.what} ${wrong.fix}` : isRevised ? words.fileIdRevised : hint.dataset.plain;
      idBox.setAttribute('aria-invalid', String(wrong !== null));
    }

    function update() {
      if (document.activeElement !== idBox)
        idBox.value = id();
      checkId();
      whole.value = text();
      const must = (page.messages || []).filter(message => message.level === 'must').length;
      find('[data-blocking]').textContent = must > 0 ? words.mustFirst.replace('{n}', must) : '';
      updateLinks();
    }

    async function copy(what, box) {
      if (await files.copy(what)) {
        say(words.copied);
        return;
      }
      box.value = what;
      box.focus();
      box.select();
      say(words.copyYourself);
    }

    const gate = window.playbookAnonymity.open(page, update);
    const guarded = (what, action) => find(what).addEventListener('click', () => gate(action));
    guarded('[data-save-file]', () => {
      files.save(id() + '.md', text(), 'text/markdown');
      say(words.saved.replace('{name}', id() + '.md'));
    });
    guarded('[data-copy-all]', () => copy(text(), whole));
    guarded('[data-copy-mail]', () => copy(mailText(), whole));
    // Links that carry the text itself are held back too.
    find('[data-hand-in]').addEventListener('click', event => {
      const link = event.target.closest('[data-filled], [data-mail]');
      if (link && !gate.isOpen()) {
        event.preventDefault();
        gate(() => link.click());
      } else if (link && link.dataset.carries === 'note') {
        copy(mailText(), whole);
      }
    });
    whole.addEventListener('copy', event => {
      if (!gate.isOpen()) {
        event.preventDefault();
        gate(() => copy(text(), whole));
      }
    });

    idBox.addEventListener('input', () => {
      page.fileId = idBox.value.trim().replace(/\.md$/i, '');
      checkId();
    });
    idBox.addEventListener('change', () => {
      const guess = window.playbookRules.guessId(idBox.value.replace(/\.md$/i, ''));
      if (guess && guess !== idBox.value) {
        idBox.value = guess;
        page.fileId = guess;
      }
      update();
    });

    // Twice, so that a slip of the finger loses nothing.
    const finished = find('[data-finished]');
    const asked = finished.textContent;
    finished.addEventListener('click', () => {
      if (finished.textContent === asked) {
        finished.textContent = words.reallyFinished;
        return;
      }
      finished.textContent = asked;
      page.finish();
      page.say(words.finished);
      find('[data-status]').scrollIntoView({ block: 'center' });
    });
    finished.addEventListener('blur', () => { finished.textContent = asked; });
    page.onChange(update);
    window.playbookHandInDifference.open(page, id);
    update();
    return gate;
  }

  window.playbookHandIn = { open };
})();
