// What the form and the plan have alike: the draft kept in this browser and as a file, opened from files and texts, drawn and checked as it is typed.
(function () {
  'use strict';

  const { isEmpty, finished } = window.playbookDraft;
  const { after } = window.playbookPress;
  const { make } = window.playbookDraftTerms;
  const files = window.playbookDraftFiles;
  const words = window.playbookEditor.words;
  const SOON = 250;

  // options: { name, fresh: () => draft, gate: action => runs it when the draft may leave the page }
  function open(options) {
    const root = document.querySelector('[data-editor]');
    const app = root.querySelector('[data-app]');
    const find = what => root.querySelector(what);
    const kept = window.playbookDraftKeeper.open(options.name);
    const listeners = [];
    const touched = new Set();
    let fileId = '';
    let openedId = '';
    let length = 0;
    let path = '';
    let waiting = 0;
    let isKept = kept.works;
    app.hidden = false;

    const form = window.playbookDraftForm.bind(find('[data-draft-form]'), changed);
    const drawer = window.playbookDraftDrawer.open(root);
    const aside = window.playbookDraftAside.open(root, kept, bringBack);
    const page = {
      root, find, form, touched, kept,
      get draft() { return form.draft; },
      get finished() { return finished(form.draft); },
      get fileId() { return fileId; },
      set fileId(id) { fileId = id; keepSoon(); },
      get openedId() { return openedId; },
      say: text => { find('[data-status]').textContent = text; },
      onChange: listener => listeners.push(listener),
      load, changed, startFresh, keepNow,
    };

    function changed(at) {
      touched.add(at);
      touched.add(at.replace(/\.\d+$/, ''));
      path = at;
      if (/objectives/.test(at))
        form.redrawServed();
      keepSoon();
    }

    function keepSoon() {
      clearTimeout(waiting);
      waiting = setTimeout(keepNow, SOON);
    }

    function keepNow() {
      clearTimeout(waiting);
      const { works, other } = isEmpty(form.draft) ? kept.drop() : kept.keep(written());
      isKept = works && kept.works;
      if (other)
        page.say(words.otherTab);
      after('draw', draw);
    }

    const written = () => ({ draft: form.draft, id: fileId, opened: openedId, length, from: location.search });

    function draw() {
      const time = new Date().toLocaleTimeString(window.playbookEditor.language, { hour: '2-digit', minute: '2-digit' });
      find('[data-kept]').textContent = !isKept ? words.notKept : isEmpty(form.draft) ? '' : words.kept.replace('{time}', time);
      aside.draw();
      drawer.update(form.draft, path);
      showMessages();
      listeners.forEach(listener => listener());
    }

    function showMessages() {
      const box = find('[data-messages]');
      if (isEmpty(form.draft)) {
        box.replaceChildren(make('p', { class: 'fine' }, words.begin));
        return;
      }
      page.messages = window.playbookRules.check(page.finished);
      window.playbookDraftMessages.show(box, page.messages, form, touched);
    }

    // opened: the id of the case that the draft revises.
    function load(draft, id, opened) {
      fileId = id || '';
      openedId = opened || '';
      touched.clear();
      form.load(draft);
      form.setLength(length);
      path = '';
      keepNow();
    }

    // Whatever was being written goes aside first; nothing is lost by opening something else.
    function startFresh(draft, id, notice, opened) {
      const had = !isEmpty(form.draft);
      kept.begin(had ? written() : null);
      load(draft, id, opened);
      page.say([notice, had ? words.setAside : ''].filter(Boolean).join(' '));
    }

    function report(text, lines) {
      find('[data-open-report]').replaceChildren(make('p', {}, text), ...lines.map(line => make('p', { class: 'fine' }, line)));
    }

    function openText(text, name) {
      const found = files.read(text);
      if (!found.draft) {
        const first = (found.messages || [])[0], isOffice = /^PK|\0/.test(text);
        if (found.fault)
          report(words.notJson.replace('{line}', found.fault.line).replace('{column}', found.fault.column), [words['json-' + found.fault.why]]);
        else
          report(isOffice ? words.notReadOffice : words.notRead, first && !isOffice ? [words.notReadAt.replace('{line}', first.line).replace('{why}', () => first.what + ' ' + first.fix)] : []);
        return;
      }
      setLength(found.from === 'draft' ? length : 2);
      const named = /^[a-z0-9-]+\.md$/.test(name) ? name.slice(0, -3) : '';
      startFresh(found.draft, found.id || named, words.read.replace('{name}', () => name), found.from === 'case' ? named : '');
      const missing = window.playbookRules.check(page.finished).filter(message => message.level === 'must').map(message => form.fieldAt(window.playbookDraftMessages.pathOf(message)));
      const names = [...new Set(missing.filter(Boolean).map(window.playbookDraftMessages.placeName))];
      const over = Object.keys(form.draft).filter(key => !form.fieldAt(key) && !root.querySelector(`[data-field^="${CSS.escape(key)}."], [data-list^="${CSS.escape(key)}"]`));
      report(words.read.replace('{name}', () => name), [
        names.length > 0 ? words.stillMissing.replace('{names}', () => names.join(window.playbookEditor.sheet.comma)) : '',
        over.length > 0 ? words.leftOver.replace('{names}', () => over.join(window.playbookEditor.sheet.comma)) : '',
      ].filter(Boolean));
    }

    function setLength(chosen) {
      length = chosen;
      const radio = find(`[data-lengths] input[value="${chosen}"]`);
      if (radio)
        radio.checked = true;
      form.setLength(chosen);
    }

    function bindOpening() {
      find('[data-open-file]').addEventListener('change', async event => {
        const file = event.target.files[0];
        if (file)
          openText(window.playbookFileText.readAnyway(new Uint8Array(await file.arrayBuffer())), file.name);
        event.target.value = '';
      });
      find('[data-open-button]').addEventListener('click', () => openText(find('[data-open-text]').value, words.pastedText));
    }

    function bindButtons() {
      find('[data-save-draft]').addEventListener('click', () => options.gate(() => {
        const name = files.fileName((form.draft.title || '') + '-' + words.localDraft, '.json');
        files.save(name, files.draftText(form.draft, fileId), 'application/json');
        page.say(words.saved.replace('{name}', () => name));
      }));
      find('[data-start-over]').addEventListener('click', () => {
        startFresh(options.fresh(), '', '');
        page.say(words.cleared);
        find('[data-draft-form]').querySelector('input, textarea').focus();
      });
    }

    const lengths = find('[data-lengths]');
    if (lengths)
      lengths.addEventListener('change', event => {
        if (event.target.name !== 'length')
          return;
        setLength(Number(event.target.value));
        keepSoon();
      });
    if (find('[data-open]'))
      bindOpening();
    bindButtons();
    find('[data-draft-form]').addEventListener('focusin', event => {
      const field = event.target.closest('[data-path]');
      if (field) {
        path = field.dataset.path;
        drawer.update(form.draft, path);
      }
    });
    window.addEventListener('pagehide', keepNow);
    window.addEventListener('beforeunload', event => {
      if (!isKept && !isEmpty(form.draft))
        event.preventDefault();
    });

    function bringBack(one) {
      const had = !isEmpty(form.draft);
      kept.begin(had ? written() : null);
      kept.takeBack(one);
      load(one.draft, one.id, one.opened);
      page.say([words.broughtBack, had ? words.setAside : ''].filter(Boolean).join(' '));
    }

    kept.onOther(() => aside.draw());
    page.setLength = setLength;
    page.stored = kept.read();
    return page;
  }

  window.playbookDraftPage = { open };
})();
