// What the rules say of a draft: three messages at a time, those that keep it from being published first.
(function () {
  'use strict';

  const { make, button } = window.playbookDraftTerms;
  const words = window.playbookEditor.words;
  const MOST = 3;
  const order = { must: 0, better: 1, good: 2 };
  const titles = { must: words.levelMust, better: words.levelBetter, good: words.levelGood };

  // A case without a plan begins it with what was done.
  const begun = { PB1142: 'plan.tactics' };

  // What is said of the body names no key: the body has one field.
  const pathOf = message => (begun[message.code] || message.path || (/^PB12/.test(message.code) ? 'body' : '')).replace(/\[(\d+)\]/g, '.$1');

  // What a reader calls the place: the field's label, with the number of the entry it stands in.
  function placeName(field) {
    const label = field.querySelector('.field-label > :first-child, h3');
    const entry = field.closest('[data-scope]');
    return (entry ? entry.querySelector('.entry-head b').textContent + ' › ' : '') + (label ? label.textContent : '');
  }

  function focus(field) {
    for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details'))
      fold.open = true;
    field.hidden = false;
    for (let part = field.parentElement.closest('[hidden]'); part; part = part.parentElement.closest('[hidden]'))
      part.hidden = false;
    field.scrollIntoView({ block: 'center' });
    if (field.playbookFocus)
      field.playbookFocus();
    else
      (field.querySelector('input, textarea, select, [data-add]') || field).focus();
  }

  const kindOf = field => field && field.dataset.kind;
  const isChosen = field => ['choice', 'term', 'terms', 'served', 'yes-no'].includes(kindOf(field));

  // The rules speak of a file; here their words are those of the form. Names of keys give way to labels, ids of 中間目的 to their states.
  function spoken(message, field, draft) {
    const isEmpty = field && window.playbookDraft.get(draft, pathOf(message)) === undefined;
    if (field && field.classList.contains('unreadable'))
      return { what: field.querySelector('[data-message]').textContent, fix: '' };
    if (isEmpty && message.level === 'must')
      return { what: words.fieldEmpty, fix: words['fix' + message.code + '-empty'] || (isChosen(field) ? words.chooseHere : words.writeHere) };
    const states = new Map([draft, ...(draft.revisions || [])].flatMap(one => ((one && one.plan) || {}).objectives || []).map(one => [one.id, one.state]));
    const inWords = text => text
      .replace(/'([a-z0-9-]+)'/g, (all, id) => states.has(id) ? `「${states.get(id)}」` : all)
      .replace(/\b[a-z][a-z-]* \(([^)]+)\)/g, '「$1」')
      .replace(/`/g, '');
    return { what: inWords(message.what), fix: words['fix' + message.code] || inWords(message.fix || '') };
  }

  // The example that stands beside the field, where the rules have none of exactly this place.
  function exampleOf(message, field) {
    const own = message.example;
    // An id of the vocabulary is no example to learn from.
    if (isChosen(field))
      return null;
    if (own && own.key === message.key)
      return { text: own.text === own.title ? '' : own.text, link: make('a', { href: '../' + own.url + (/\/$/.test(own.url) ? 'index.html' : ''), target: '_blank', rel: 'noopener' }, own.title) };
    const beside = field && field.querySelector('.real-text');
    return beside && { text: beside.textContent, link: field.querySelector('.real .from').cloneNode(true) };
  }

  // The field is looked for again at the click: its entry may have been drawn anew since.
  function card({ message, field, said }, form) {
    const example = message.level === 'good' ? null : exampleOf(message, field);
    return make('div', { class: 'message message-' + message.level, 'data-code': message.code },
      make('p', { class: 'message-head' }, make('b', {}, titles[message.level]), field ? make('span', {}, placeName(field)) : null),
      make('p', {}, said.what),
      example ? make('p', { class: 'message-example' }, words.exampleFrom, example.text ? make('q', {}, example.text) : null, ' ', example.link) : null,
      said.fix ? make('p', {}, make('b', {}, words.mend), said.fix) : null,
      field ? make('p', {}, button(words.toField, () => focus(form.fieldAt(pathOf(message))))) : null);
  }

  // touched: paths that the writer has been at; what they wrote comes before what they have not reached yet.
  function show(box, messages, form, touched) {
    const isTouched = message => touched.has(pathOf(message)) ? 0 : 1;
    const sorted = messages.map((message, i) => ({ message, i }))
      .sort((a, b) => order[a.message.level] - order[b.message.level] || isTouched(a.message) - isTouched(b.message) || a.i - b.i)
      .map(one => one.message);
    const finished = window.playbookDraft.finished(form.draft);
    const shown = sorted.slice(0, MOST).map(message => {
      const field = form.fieldAt(pathOf(message));
      return { message, field, said: spoken(message, field, finished) };
    });
    const rest = sorted.filter(message => message.level !== 'good').length - shown.filter(one => one.message.level !== 'good').length;
    // What is said of a field changes with the field, such as once it was left with something unreadable in it.
    replace(box, [
      ...(shown.length === 0 ? [make('p', { class: 'fine' }, words.nothingToSay)] : shown.map(one => card(one, form))),
      ...(rest > 0 ? [make('p', { class: 'fine' }, words.moreMessages.replace('{n}', rest))] : []),
    ]);
  }

  // What stays the same stays where it is: a button under the finger or with the focus is not taken away by news of another field.
  function replace(box, wanted) {
    const kept = new Map(Array.from(box.children, child => [child.outerHTML, child]));
    const now = wanted.map(one => kept.get(one.outerHTML) || one);
    for (const child of Array.from(box.children).filter(one => !now.includes(one)))
      child.remove();
    now.forEach((one, i) => {
      if (box.children[i] !== one)
        box.insertBefore(one, box.children[i] || null);
    });
  }

  window.playbookDraftMessages = { show, pathOf, focus, placeName };
})();
