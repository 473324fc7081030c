// Filters the wordings of win conditions; the choice is kept in the address.
(function () {
  'use strict';

  const root = document.querySelector('[data-wordings]');
  const form = root.querySelector('[data-form]');
  const choices = Array.from(form.querySelectorAll('[data-by]'));
  const items = Array.from(root.querySelectorAll('.wording'));
  const status = form.querySelector('[data-status]');

  function update() {
    for (const item of items)
      item.hidden = !choices.every(choice => choice.value === '' || item.dataset[choice.dataset.by] === choice.value);
    for (const group of root.querySelectorAll('[data-group]'))
      group.hidden = !group.querySelector('.wording:not([hidden])');
    const shown = items.filter(item => !item.hidden).length;
    root.querySelector('[data-nothing]').hidden = shown > 0;
    status.textContent = status.dataset.words.replace('{n}', shown);
  }

  function changed() {
    update();
    const asked = new URLSearchParams(choices.filter(choice => choice.value !== '').map(choice => [choice.dataset.by, choice.value])).toString();
    history.replaceState(null, '', location.pathname + (asked ? '?' + asked : ''));
  }

  const asked = new URLSearchParams(location.search);
  for (const choice of choices)
    choice.value = asked.get(choice.dataset.by) || '';
  form.hidden = false;
  form.addEventListener('change', changed);
  update();
})();
