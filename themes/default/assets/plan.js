// The page on which a plan is begun from a pattern, edited, printed and taken along.
(function () {
  'use strict';

  const { make } = window.playbookDraftTerms;
  const { isEmpty } = window.playbookDraft;
  const files = window.playbookDraftFiles;
  const start = window.playbookDraftStart;
  const words = window.playbookEditor.words;
  const root = document.querySelector('[data-editor]');
  const fresh = () => ({ status: 'ongoing', provenance: 'anonymised', date: thisMonth() });

  function thisMonth() {
    const now = new Date();
    return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  }

  function begun(pattern) {
    return {
      title: words.planTitle.replace('{pattern}', () => pattern.title),
      summary: words.planSummary.replace('{pattern}', () => pattern.title),
      ...fresh(),
      ...window.playbookPlanChoice.composed(pattern),
    };
  }

  // The smallest paper on which the text of a drawing stays at 7 points, as for the sheets of cases.
  function paperFor(svg) {
    const height = Number(svg.getAttribute('height'));
    return height <= 960 ? 'a4' : height <= 1460 ? 'a3' : 'a3-portrait';
  }

  function printed(kind, paper, ...content) {
    const box = root.querySelector('[data-print]');
    box.replaceChildren(...content);
    document.documentElement.dataset.print = kind;
    document.documentElement.dataset.paper = paper;
    window.addEventListener('afterprint', () => {
      delete document.documentElement.dataset.print;
      delete document.documentElement.dataset.paper;
      box.replaceChildren();
    }, { once: true });
    window.print();
  }

  function bindTaking(page) {
    const status = page.find('[data-hand-in-status]');
    const id = () => window.playbookHandInId.suggested(page.draft);
    const take = (what, action) => page.find(what).addEventListener('click', action);
    const save = (name, text, type) => {
      files.save(name, text, type);
      status.textContent = words.saved.replace('{name}', () => name);
    };
    take('[data-print-sheet]', () => {
      const svg = page.find('[data-sheet] .sheet').cloneNode(true);
      for (const writing of svg.querySelectorAll('.writing'))
        writing.classList.remove('writing');
      const rest = Array.from(page.find('[data-sheet]').querySelectorAll('.sheet-rest'), one => one.cloneNode(true));
      printed('sheet', page.find('[data-paper]').value || paperFor(svg), make('h1', {}, page.draft.title || ''), svg, ...rest);
    });
    take('[data-print-goals]', () => printed('goals', 'a4', window.playbookGoalSheet.element(page.finished)));
    // A plan names its customer: before it becomes a file, its author decides about each name.
    const kept = (what, action) => take(what, () => page.gate(action));
    kept('[data-save-file]', () => save(id() + '.md', window.playbookRules.write(page.finished), 'text/markdown'));
    kept('[data-save-goals]', () => save(files.fileName(words.goalSheet + '-' + (page.draft.title || ''), '.md'), window.playbookGoalSheet.markdown(page.finished), 'text/markdown'));
    kept('[data-save-pufu]', () => save(files.fileName(page.draft.title || '', '.json'), window.playbookPufu.jsonOf(page.finished), 'application/json'));
    const blocking = () => {
      const must = (page.messages || []).filter(message => message.level === 'must').length;
      page.find('[data-blocking]').textContent = must > 0 ? words.mustFirst.replace('{n}', must) : '';
    };
    page.onChange(blocking);
    blocking();
  }

  async function begin() {
    const asked = new URLSearchParams(location.search).get('pattern');
    const pattern = asked ? await start.pattern(asked) : null;
    if (asked && !pattern) {
      const nothing = make('p', { class: 'empty', role: 'status' }, words.noPattern);
      root.querySelector('[data-patterns]').prepend(nothing);
      return;
    }
    if (!pattern)
      return;
    root.querySelector('[data-patterns]').hidden = true;
    // A plan of its own for each pattern, so that beginning one never touches another.
    const page = window.playbookDraftPage.open({ name: 'plan ' + pattern.id, fresh: () => begun(pattern), gate: action => page.gate(action) });
    page.find('[data-chosen-pattern]').append(
      make('p', { class: 'rule' }, make('span', { class: 'grade-sign' }, pattern.sign), ' ', pattern.rule),
      make('p', { class: 'fine' }, pattern.reason, ' ', make('a', { href: '../' + pattern.page }, pattern.title), ' ', make('a', { href: location.pathname }, words.choosePattern)));
    page.setLength(1);
    const stored = page.stored;
    const goesOn = stored && !isEmpty(stored.draft);
    page.load(goesOn ? stored.draft : begun(pattern), '');
    page.say(goesOn ? words.continued : words.filledFrom.replace('{name}', () => pattern.title));
    const choice = window.playbookPlanChoice.open(page, pattern);
    page.onChange(choice.draw);
    page.gate = window.playbookAnonymity.open(page, () => {});
    bindTaking(page);
  }

  begin();
})();
