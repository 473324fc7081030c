// The page on which a case is written: begins from what the address asks, else where its author left off.
(function () {
  'use strict';

  const start = window.playbookDraftStart;
  const words = window.playbookEditor.words;
  const { isEmpty } = window.playbookDraft;
  // One tactic and one number to begin with; what is left empty is no part of the case.
  const fresh = () => ({ outcome: { measures: [{}] }, plan: { tactics: [{}] } });
  let gate = action => action();

  const page = window.playbookDraftPage.open({ name: 'contribute', fresh, gate: action => gate(action) });
  page.finish = () => { page.kept.begin(null); page.load(fresh(), ''); };

  // Right to left, as a プ譜 may be written: the win condition first.
  const order = page.find('[data-backwards]');
  order.addEventListener('change', () => page.form.setOrder(order.checked ? ['outcome', 'plan', 'customer', 'story', 'phases', 'review'] : null));

  async function begin() {
    const asked = new URLSearchParams(location.search);
    const stored = page.stored;
    const goesOn = stored && !isEmpty(stored.draft) && (location.search === '' || stored.from === location.search);
    if (goesOn) {
      page.setLength(stored.length || 0);
      page.load(stored.draft, stored.id, stored.opened);
      page.say(words.continued);
      return;
    }
    const aside = stored && !isEmpty(stored.draft);
    if (aside)
      page.kept.begin(stored);
    const pattern = asked.get('pattern') ? await start.pattern(asked.get('pattern')) : null;
    const states = pattern ? pattern.states : start.termsAsked(asked);
    page.load(start.fill(fresh(), states), '');
    const said = pattern ? words.filledFrom.replace('{name}', () => pattern.title)
      : start.named(states).length > 0 ? words.asked.replace('{terms}', () => start.named(states).join(' × '))
        : asked.get('pattern') ? words.noPattern : '';
    page.say([said, aside ? words.setAside : ''].filter(Boolean).join(' '));
  }

  begin().then(() => { gate = window.playbookHandIn.open(page); });
})();
