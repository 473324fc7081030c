// What the rules say of a draft: three messages at a time, those that keep it from being published first.
(function () {
  'use strict';

  const { make, button } = window.playbookDraftTerms;
  const words = window.playbookEditor.words;
  const MOST = 3;
  const order = { must: 0, better: 1, good: 2 };
  const titles = { must: words.levelMust, better: words.levelBetter, good: words.levelGood };

  const pathOf = message => (message.path || '').replace(/\[(\d+)\]/g, '.$1');

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

  function card(message, field) {
    const example = message.example;
    const from = example && example.url ? make('a', { href: '../' + example.url + (/\/$/.test(example.url) ? 'index.html' : ''), target: '_blank', rel: 'noopener' }, example.title) : example && example.title;
    return make('div', { class: 'message message-' + message.level, 'data-code': message.code },
      make('p', { class: 'message-head' }, make('b', {}, titles[message.level]), field ? make('span', {}, placeName(field)) : null),
      make('p', {}, message.what),
      example ? make('p', { class: 'message-example' }, words.exampleFrom, make('q', {}, example.text), ' ', from) : null,
      message.fix ? make('p', {}, make('b', {}, words.mend), message.fix) : null,
      field ? make('p', {}, button(words.toField, () => focus(field))) : null);
  }

  // touched: paths that the writer has been at; what they wrote comes before what they have not reached yet.
  function show(box, messages, form, touched) {
    const isTouched = message => touched.has(pathOf(message)) ? 0 : 1;
    const sorted = messages.map((message, i) => ({ message, i }))
      .sort((a, b) => order[a.message.level] - order[b.message.level] || isTouched(a.message) - isTouched(b.message) || a.i - b.i)
      .map(one => one.message);
    const shown = sorted.slice(0, MOST);
    const rest = sorted.filter(message => message.level !== 'good').length - shown.filter(message => message.level !== 'good').length;
    const signature = JSON.stringify([shown.map(message => [message.code, message.path, message.what]), rest]);
    if (box.dataset.shown === signature)
      return;
    box.dataset.shown = signature;
    box.replaceChildren(
      ...(shown.length === 0 ? [make('p', { class: 'fine' }, words.nothingToSay)] : shown.map(message => card(message, form.fieldAt(pathOf(message))))),
      rest > 0 ? make('p', { class: 'fine' }, words.moreMessages.replace('{n}', rest)) : '');
  }

  window.playbookDraftMessages = { show, pathOf, focus, placeName };
})();
