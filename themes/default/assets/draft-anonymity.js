// Before a draft leaves the page, each name, contact or amount in it is shown with a stand-in, and its author decides.
(function () {
  'use strict';

  const { make, button } = window.playbookDraftTerms;
  const { pathOf, placeName, focus } = window.playbookDraftMessages;
  const words = window.playbookEditor.words;
  const rules = window.playbookRules;

  // Names that a source has published already may be told; how to reach somebody may not.
  const published = new Set(['mail', 'telephone']);

  // Gives gate(action): runs the action at once when nothing is left to decide, else once its author has decided.
  function open(page, changed) {
    const panel = page.find('[data-anonymity]');
    const list = panel.querySelector('[data-findings]');
    const level = panel.querySelector('[data-level]');
    const left = panel.querySelector('[data-undecided]');
    const all = panel.querySelector('[data-replace-all]');
    const done = panel.querySelector('[data-anonymity-done]');
    const allowed = new Set();
    let waiting = null;

    // What is left to decide: one entry for each text, with every place where it stands.
    function undecided() {
      const isPublished = page.draft.provenance === 'published';
      const groups = new Map();
      for (const finding of rules.anonymityOf(page.finished, { level: Number(level.value) })) {
        if (allowed.has(finding.text) || (isPublished && !published.has(finding.kind)))
          continue;
        groups.set(finding.text, [...(groups.get(finding.text) || []), finding]);
      }
      return [...groups.values()];
    }

    function replace(findings) {
      page.load(rules.replaceAll(page.finished, findings), page.fileId, page.openedId);
      draw();
      changed();
      done.focus();
    }

    function item(findings) {
      const [first] = findings;
      const fields = [...new Set(findings.map(finding => page.form.fieldAt(pathOf(finding))).filter(Boolean))];
      const kind = words['finding' + first.kind[0].toUpperCase() + first.kind.slice(1)];
      return make('li', {},
        make('p', {}, make('b', {}, first.text), ' ', make('span', { class: 'fine' }, [...new Set(fields.map(placeName))].join(window.playbookEditor.sheet.comma)), ' ', make('span', {}, kind)),
        make('p', {},
          button(words.replace.replace('{to}', () => first.replacement), () => replace(findings)),
          button(words.keepAsIs, () => { allowed.add(first.text); draw(); done.focus(); }),
          fields.length > 0 ? button(words.toField, () => focus(fields[0])) : null));
    }

    function draw() {
      const open = undecided();
      list.replaceChildren(...open.map(item));
      left.textContent = open.length === 0 ? words.anonymousNow : words.undecided.replace('{n}', open.length);
      all.hidden = open.length < 2;
      done.setAttribute('aria-disabled', String(open.length > 0));
    }

    all.addEventListener('click', () => replace(undecided().flat()));
    done.addEventListener('click', () => {
      if (undecided().length > 0) {
        list.querySelector('button').focus();
        return;
      }
      const action = waiting;
      waiting = null;
      panel.hidden = true;
      if (action)
        action();
    });
    level.addEventListener('change', draw);

    function gate(action) {
      if (gate.isOpen()) {
        panel.hidden = true;
        action();
        return;
      }
      waiting = action;
      panel.hidden = false;
      draw();
      panel.focus();
      panel.scrollIntoView({ block: 'center' });
    }
    gate.isOpen = () => undecided().length === 0;
    return gate;
  }

  window.playbookAnonymity = { open };
})();
