// Checks a draft: its win condition by the rules of the build, whether it is 無限定, and which questions to ask first.
(function () {
  'use strict';

  const { open, make } = window.playbookTool;
  const manyTactics = 5;
  const questionsShown = 5;

  const lists = Array.from(document.querySelectorAll('[data-question-list] [data-for]'), list => ({
    key: list.dataset.for,
    title: list.dataset.title,
    questions: Array.from(list.children, item => item.textContent),
  }));

  const known = Array.from(document.querySelectorAll('[data-known]'), item => ({
    key: item.dataset.known,
    label: item.querySelector('[data-known-label]').textContent,
    texts: Array.from(item.children, one => one.textContent),
  }));
  const nearest = window.playbookNearState.among(known);

  // The undesirable states of the rows, chosen or found by the words; says beside each what it was taken as.
  function obstacles(tool) {
    const found = tool.rows.names.includes('obstacles') ? tool.rows.read('obstacles') : [];
    return found.map(one => {
      const state = known.find(other => other.key === one.obstacle) || (one.heard.trim() === '' ? null : nearest(one.heard));
      const asked = one.heard.trim() !== '' || one.obstacle !== '';
      one.row.querySelector('[data-out=taken]').textContent = !asked ? '' : state ? tool.say('taken', { label: state.label }) : tool.say('not-taken');
      return state ? state.key : null;
    }).filter(Boolean);
  }

  // The state of a win condition, from what the rules say of it and who agreed.
  const severalInOne = 'PB1155';

  function read(tool) {
    const statement = tool.field('statement').trim();
    const messages = statement === '' ? [] : window.playbookRules.outcomeAdvice(statement, { isMeasured: tool.field('measured') });
    const agreed = ['user', 'buyer', 'department', 'vendor'].filter(party => tool.field('agreed-' + party));
    return {
      statement, messages, agreed,
      obstacles: obstacles(tool),
      tactics: tool.rows.read('tactics').filter(one => one.tactic.trim() !== ''),
      empty: Array.from(tool.form.querySelectorAll('[data-resource]')).filter(field => field.value.trim() === '').map(field => field.dataset.resource),
    };
  }

  function statesOf(draft) {
    if (draft.statement === '')
      return ['undefined'];
    const states = draft.messages.map(message => (message.code === severalInOne ? 'several' : 'vague'));
    if (!draft.agreed.includes('buyer'))
      states.push('unshared');
    return Array.from(new Set(states));
  }

  // 「■■するために、△△」: the higher purpose and the means.
  function purposeOf(goal) {
    const found = goal.match(/^(.+?)ために[、,]?\s*(.+)$/) || null;
    return found ? { higher: found[1] + 'こと', means: found[2] } : null;
  }

  function findings(tool, draft) {
    const found = [];
    if (draft.statement === '')
      found.push({ bad: true, text: tool.say('undefined') });
    for (const message of draft.messages)
      found.push({ bad: true, text: message.what, fix: message.fix, example: message.example });
    if (draft.statement !== '' && draft.messages.length === 0)
      found.push({ bad: false, text: tool.say('nothing-weak') });
    if (draft.statement !== '' && !draft.agreed.includes('buyer'))
      found.push({ bad: true, text: tool.say('buyer-missing') });
    else if (draft.statement !== '' && draft.agreed.length < 3)
      found.push({ bad: true, text: tool.say('few-agreed') });
    const purpose = purposeOf(tool.field('goal').trim());
    if (purpose)
      found.push({ bad: false, text: tool.say('purpose', purpose) });
    return found;
  }

  function shownFinding(one) {
    const item = make('li', 'finding ' + (one.bad ? 'bad' : 'good'), one.text);
    if (one.fix)
      item.append(make('p', 'fine', one.fix));
    if (one.example)
      item.append(make('p', 'fine', one.example.title + '：' + one.example.text));
    return item;
  }

  // Without one win condition nothing can be weighed, so that everything goes in.
  function unlimited(tool, draft, states) {
    const loose = draft.tactics.filter(one => one.serves.trim() === '').length;
    const kept = draft.tactics.filter(one => one.keep !== 'drop').length;
    if (states.includes('undefined') || states.includes('several'))
      return tool.say(draft.tactics.length > 0 ? 'unlimited' : 'anything-goes', { n: draft.tactics.length });
    if (draft.tactics.length > manyTactics)
      return tool.say('many', { n: draft.tactics.length, kept });
    return tool.say(loose > 0 ? 'loose' : 'limited', { n: loose });
  }

  // Weak win conditions first, then what is undesirable now, then resources nobody wrote; one question of each before the second of any.
  function asked(states, draft) {
    const groups = [...new Set([...states, ...draft.obstacles, ...draft.empty])].map(key => lists.find(list => list.key === key)).filter(Boolean);
    const order = [];
    for (let turn = 0; turn < 3; turn++)
      for (const group of groups)
        if (group.questions[turn])
          order.push({ title: group.title, ask: group.questions[turn] });
    return order;
  }

  function update(tool) {
    const draft = read(tool);
    const states = statesOf(draft);
    tool.form.querySelector('[data-findings]').replaceChildren(...findings(tool, draft).map(shownFinding));
    tool.out('unlimited').textContent = unlimited(tool, draft, states);
    const questions = asked(states, draft).slice(0, questionsShown);
    tool.form.querySelector('[data-questions]').replaceChildren(...questions.map(one => {
      const item = make('li');
      item.append(make('span', '', one.ask), ' ', make('span', 'fine', one.title));
      return item;
    }));
  }

  const tool = open(update);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button || button.dataset.copy === undefined)
      return;
    const status = tool.form.querySelector('[data-copied]');
    const text = Array.from(tool.form.querySelectorAll('[data-questions] li > span:first-child'), (one, index) => index + 1 + '. ' + one.textContent).join('\n');
    const failed = () => { status.textContent = button.dataset.failed; };
    if (navigator.clipboard)
      navigator.clipboard.writeText(text).then(() => { status.textContent = button.dataset.done; }, failed);
    else
      failed();
  });
})();
