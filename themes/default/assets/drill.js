// A drill: an answer and how sure one is, then the reasons. Hints one at a time.
(function () {
  'use strict';

  const progress = window.playbookProgress;
  const root = document.querySelector('[data-drill]');
  const form = root.querySelector('[data-drill-form]');
  const result = root.querySelector('[data-drill-result]');
  const answers = root.querySelector('[data-answers]');
  const plain = root.querySelector('[data-plain-choices]');
  const rubric = root.querySelector('[data-rubric]');
  const marking = rubric && rubric.querySelector('[data-mark-form]');
  const need = form.querySelector('[data-need]');
  const options = Array.from(form.elements.answer || []);
  const reasons = Array.from(answers.querySelectorAll('[data-choice]'));
  const id = root.dataset.drill;

  function hintsOneAtATime() {
    const hints = Array.from(root.querySelectorAll('[data-hint]'));
    hints.forEach((hint, i) => {
      hint.hidden = i > 0;
      hint.addEventListener('toggle', () => {
        if (hint.open && hints[i + 1])
          hints[i + 1].hidden = false;
      });
    });
  }

  const sure = () => Number(form.elements.sure.value);

  function isAnswered() {
    return form.elements.sure.value !== ''
      && (options.length > 0 ? form.elements.answer.value !== '' : form.querySelector('[data-own]').value.trim() !== '');
  }

  function lock(locked) {
    for (const field of form.elements)
      field.disabled = locked;
  }

  function show(right, remark) {
    const answer = { at: progress.today(), right, sure: sure() };
    const kept = progress.answer(id, answer);
    const due = progress.schedule(progress.read().answers[id] || [answer]).due;
    const words = result.dataset;
    result.querySelector('[data-verdict]').textContent = remark || (right ? words.right : words.wrong);
    result.querySelector('[data-remark]').textContent = !right && progress.isSure(answer) ? words.sureAndWrong : '';
    result.querySelector('[data-next-review]').textContent = !kept ? words.notKept : due ? words.next.replace('{date}', due) : '';
    result.classList.toggle('is-right', right);
    result.classList.toggle('is-wrong', !right);
    result.hidden = false;
    document.dispatchEvent(new CustomEvent('drill-answered'));
  }

  function open() {
    lock(true);
    need.textContent = '';
    answers.hidden = false;
    answers.open = true;
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    if (!isAnswered()) {
      need.textContent = need.dataset.need;
      return;
    }
    open();
    if (options.length > 0) {
      const chosen = Number(form.elements.answer.value);
      reasons.forEach((reason, i) => reason.classList.toggle('is-chosen', i === chosen));
      show(reasons[chosen].dataset.choice === 'right');
      result.focus();
    } else {
      marking.hidden = false;
      rubric.querySelector('ul').hidden = true;
      answers.querySelector('summary').focus();
    }
  });

  // Most of the points make a good answer.
  if (marking)
    marking.addEventListener('submit', event => {
      event.preventDefault();
      const points = Array.from(marking.querySelectorAll('input'));
      const had = points.filter(point => point.checked).length;
      for (const field of marking.elements)
        field.disabled = true;
      show(had * 2 > points.length, result.dataset.marked.replace('{n}', had).replace('{of}', points.length));
      result.focus();
    });

  result.querySelector('[data-again]').addEventListener('click', () => {
    lock(false);
    form.reset();
    if (marking) {
      for (const field of marking.elements)
        field.disabled = false;
      marking.reset();
      marking.hidden = true;
    }
    result.hidden = true;
    answers.open = false;
    answers.hidden = true;
    (options[0] || form.querySelector('[data-own]')).focus();
  });

  if (plain)
    plain.classList.add('print-only');
  answers.hidden = true;
  form.hidden = false;
  hintsOneAtATime();
})();
