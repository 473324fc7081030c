// A plan as a 目標シート with its five points: for print as elements, as a file in Markdown.
(function () {
  'use strict';

  const { make } = window.playbookDraftTerms;
  const words = window.playbookEditor.words;

  function measureText(measure) {
    const unit = measure.unit || '';
    const from = measure.baseline !== undefined ? measure.baseline + unit : '';
    const to = measure.target !== undefined ? measure.target + unit : '';
    return [measure.metric, [from, to].filter(Boolean).join(' → '), measure.method].filter(Boolean).join('：');
  }

  function useText(draft) {
    const metric = draft.metric || {};
    return metric.name ? metric.name + (metric.green !== undefined ? `（${metric.green}以上）` : '') : '';
  }

  // Points with their rows: [label, text]; an empty text leaves room to write.
  function points(draft) {
    const outcome = draft.outcome || {};
    return [
      [words.goalPoint1, words.goalPoint1Says, [[words.goalWin, outcome.statement || '']]],
      [words.goalPoint2, words.goalPoint2Says, [[words.goalOwn, outcome.words || '']]],
      [words.goalPoint3, '', [[words.goalBusiness, draft.goal || ''], [words.goalCheck, [].concat(outcome.measures || []).map(measureText).join('\n')]]],
      [words.goalPoint4, words.goalPoint4Says, [[words.goalUse, useText(draft)]]],
      [words.goalPoint5, words.goalPoint5Says, [['', ''], [words.goalSign, '']]],
    ];
  }

  function element(draft) {
    return make('article', { class: 'goal-sheet' },
      make('h1', {}, words.goalSheet),
      make('p', {}, draft.title || ''),
      ...points(draft).map(([title, says, rows], i) => make('section', {},
        make('h2', {}, `${i + 1}. ${title}`), says ? make('p', {}, says) : null,
        ...rows.map(([label, text]) => make('div', { class: 'goal-row' }, make('b', {}, label), make('div', { class: text ? 'goal-text' : 'goal-room' }, text))))),
      make('p', { class: 'fine' }, words.goalSheetSource));
  }

  // Signs that mean something in Markdown stay what they are.
  const plain = text => text.replace(/[\\`*_{}[\]<>#|]/g, sign => '\\' + sign);

  function markdown(draft) {
    const lines = [`# ${words.goalSheet}`, '', plain(draft.title || ''), ''];
    points(draft).forEach(([title, says, rows], i) => {
      lines.push(`## ${i + 1}. ${title}`, '');
      if (says)
        lines.push(says, '');
      for (const [label, text] of rows)
        lines.push(`- ${label ? `**${label}**　` : ''}${text ? plain(text).replace(/\n/g, '\n  ') : '＿＿＿＿＿＿＿＿'}`);
      lines.push('');
    });
    lines.push(words.goalSheetSource, '');
    return lines.join('\n');
  }

  window.playbookGoalSheet = { element, markdown };
})();
