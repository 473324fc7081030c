// Before a draft leaves the page, each name, contact or amount in it is shown with a replacement, and its author decides.
(function () {
  'use strict';

  const { make, button } = window.playbookDraftTerms;
  const words = window.playbookEditor.words;
  const rules = window.playbookRules;

  // Gives gate(action): runs the action at once when nothing is left to decide, else once its author has decided.
  function open(page, changed) {
    const panel = page.find('[data-anonymity]');
    const list = panel.querySelector('[data-findings]');
    const level = panel.querySelector('[data-level]');
    const left = panel.querySelector('[data-undecided]');
    const allowed = new Set();
    let waiting = null;

    const keyOf = finding => [finding.path, finding.text].join('\n');
    const findings = () => rules.anonymityOf ? rules.anonymityOf(page.finished, { level: Number(level.value) }) : [];
    const undecided = () => findings().filter(finding => !allowed.has(keyOf(finding)));

    function replace(finding) {
      page.load(rules.replaceAll(page.finished, [finding]), page.fileId);
      draw();
      changed();
    }

    function item(finding) {
      const field = page.form.fieldAt(window.playbookDraftMessages.pathOf(finding));
      const entry = make('li', {},
        make('p', {}, make('b', {}, finding.text), ' ', make('span', { class: 'fine' }, field ? window.playbookDraftMessages.placeName(field) : ''), ' ', words['finding' + finding.kind[0].toUpperCase() + finding.kind.slice(1)] || ''));
      const buttons = make('p', {}, finding.replacement ? button(words.replace.replace('{to}', () => finding.replacement), () => replace(finding)) : null,
        button(words.keepAsIs, () => { allowed.add(keyOf(finding)); draw(); }));
      if (field)
        buttons.append(button(words.toField, () => window.playbookDraftMessages.focus(field)));
      entry.append(buttons);
      return entry;
    }

    function draw() {
      const open = undecided();
      list.replaceChildren(...open.map(item));
      left.textContent = open.length === 0 ? words.anonymousNow : words.undecided.replace('{n}', open.length);
      panel.querySelector('[data-anonymity-done]').disabled = open.length > 0;
    }

    panel.querySelector('[data-anonymity-done]').addEventListener('click', () => {
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
