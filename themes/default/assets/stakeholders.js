// Who takes part at the customer, part by part, and whom nobody has spoken to yet.
(function () {
  'use strict';

  const { open, make } = window.playbookTool;
  const parts = ['lead', 'management', 'field', 'administration'];
  const roles = ['economic-buyer', 'champion', 'administrator', 'end-user'];

  const sign = view => (view === '' ? '？' : Number(view) > 0 ? '○' : Number(view) < 0 ? '▲' : '−');

  function textOf(tool, field, value) {
    const option = tool.form.querySelector('[data-row-of=people]').content.querySelector('[data-field=' + field + '] option[value="' + value + '"]');
    return option ? option.textContent : '';
  }

  function strip(tool, people) {
    return parts.map(part => {
      const box = make('div', 'strip-part');
      box.append(make('p', 'strip-title', textOf(tool, 'part', part)));
      const here = people.filter(one => one.part === part);
      const list = make('ul', 'plain-list');
      list.append(...here.map(one => {
        const item = make('li');
        item.append(make('span', 'strip-view', sign(one.view) + ' '), make('strong', '', one.who), ' ', make('span', 'fine', [textOf(tool, 'role', one.role), textOf(tool, 'view', one.view)].filter(Boolean).join('・')));
        return item;
      }));
      box.append(here.length > 0 ? list : make('p', 'fine', tool.say('nobody')));
      return box;
    });
  }

  function gaps(tool, people, meetings) {
    const found = [];
    for (const part of parts)
      if (!people.some(one => one.part === part))
        found.push(tool.say('no-part', { part: textOf(tool, 'part', part) }));
    for (const role of roles)
      if (!people.some(one => one.role === role))
        found.push(tool.say('no-role', { role: textOf(tool, 'role', role) }));
    for (const one of people) {
      if (one.view === '')
        found.push(tool.say('not-asked', { who: one.who }));
      else if (Number(one.view) < 0)
        found.push(tool.say('against', { who: one.who }));
      if (meetings.length > 0 && !meetings.some(meeting => meeting.who.includes(one.who)))
        found.push(tool.say('no-meeting', { who: one.who }));
    }
    return found;
  }

  open(tool => {
    const people = tool.rows.read('people').filter(one => one.who.trim() !== '').map(one => Object.assign(one, { who: one.who.trim() }));
    const meetings = tool.rows.read('meetings').filter(one => one.meeting.trim() !== '');
    tool.form.querySelector('[data-strip]').replaceChildren(...strip(tool, people));
    const found = people.length === 0 ? [tool.say('begin')] : gaps(tool, people, meetings);
    tool.form.querySelector('[data-gaps]').replaceChildren(...(found.length > 0 ? found : [tool.say('complete')]).map(text => make('li', 'finding', text)));
  });
})();
