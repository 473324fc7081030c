// What a draft says, as a sheet of プ譜, and the sheet as a drawing. Only text nodes are made of what a writer wrote.
(function () {
  'use strict';

  const SVG = 'http://www.w3.org/2000/svg';
  const RESOURCES = ['people', 'budget', 'time', 'quality', 'business', 'environment', 'rivals', 'adversity'];
  const SHAPES = {
    red: 'M-10.500 -10.500H10.500V10.500H-10.500Z',
    green: 'M0 -12L10.500 -6V6L0 12L-10.500 6V-6Z',
    blue: 'M-10.500 -10.500H10.500V3L0 12.500L-10.500 3Z',
    yellow: 'M0 -14L14 0L0 14L-14 0Z',
  };
  const text = value => typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
  const list = value => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

  const number = value => Number(value).toLocaleString('en-US', { maximumFractionDigits: 4 });
  const percent = value => number(Math.round(value * 1000) / 10) + '%';

  function doseText(dose, words) {
    const part = key => typeof dose[key] === 'number' ? words.dose[key].replace('{n}', number(dose[key])) : '';
    const session = ['minutes', 'people', 'times'].map(part).filter(Boolean).join(' × ');
    return [session, part('hours-per-month'), part('months')].filter(Boolean).join(words.comma);
  }

  function executionText(tactic, words) {
    const has = key => typeof tactic[key] === 'number';
    if (!has('done') && !has('quality'))
      return '';
    const template = words.execution[has('done') && has('quality') ? 'both' : has('done') ? 'done' : 'quality'];
    return template.replace('{done}', percent(tactic.done)).replace('{quality}', percent(tactic.quality));
  }

  function noteOf(tactic, words) {
    return [tactic.by && words.by[tactic.by], tactic.dose && doseText(tactic.dose, words), executionText(tactic, words)].filter(Boolean).join(' / ');
  }

  function resourcesOf(resources, words, isWhole) {
    const written = RESOURCES.map((key, i) => ({ key: 'resource-' + i, role: 'resource', label: words.resources[i], text: text(resources[key]) }));
    const kept = written.filter(item => item.text !== '');
    const missing = written.filter(item => item.text === '').map(item => item.label);
    if (!isWhole || missing.length === 0)
      return kept;
    const note = missing.length === written.length ? words.notWritten : words.notWrittenOf.replace('{names}', missing.join(words.comma));
    return [...kept, { key: 'resources-missing', role: 'silent', note }];
  }

  // state: the draft itself, or one of its 局面. A 局面 shows only what it states; the whole says what is not written.
  function contentOf(state, goal, labels, words, isWhole) {
    const plan = state.plan || {};
    const silent = key => ({ key, role: 'silent', text: words.notWritten });
    const orSilent = (items, key) => items.length > 0 || !isWhole ? items : [silent(key)];
    const objectives = list(plan.objectives).map(one => ({
      key: 'objective-' + one.id, role: 'objective', text: text(one.state),
      note: one.inverts ? '↻ ' + (labels.obstacles[one.inverts] || one.inverts) : '', to: ['outcome'],
    }));
    const tactics = list(plan.tactics).map((one, i) => ({
      key: 'tactic-' + i, role: 'tactic', label: labels.tactics[one.tactic] || text(one.tactic), text: text(one.action), note: noteOf(one, words),
      colour: one.color || 'white', to: [...new Set(list(one.for))].map(id => 'objective-' + id),
    }));
    const outcome = state.outcome || {};
    const marks = [outcome.depth && words.depth[outcome.depth], outcome.state && words.state[outcome.state]].filter(Boolean).join(' / ');
    return {
      resources: resourcesOf(plan.resources || {}, words, isWhole),
      tactics: orSilent(tactics, 'tactics'),
      objectives: orSilent(objectives, 'objectives'),
      outcome: isWhole || outcome.statement
        ? [{ key: 'outcome', role: outcome.statement ? 'outcome' : 'silent', text: text(outcome.statement) || words.notWritten, note: marks, to: isWhole ? ['goal'] : [] }]
        : [],
      goal: isWhole ? [goal ? { key: 'goal', role: 'goal', text: text(goal) } : silent('goal')] : [],
    };
  }

  function make(name, attributes, ...children) {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes || {}))
      element.setAttribute(key, value);
    element.append(...children);
    return element;
  }

  function shape(colour, letter, x, y) {
    const mark = colour === 'white' ? make('circle', { r: 11 }) : make('path', { d: SHAPES[colour] });
    return make('g', { class: 'shape', transform: `translate(${x} ${y})` }, mark, make('g', {}, make('text', { y: 4, 'text-anchor': 'middle' }, letter)));
  }

  function boxOf(box, words) {
    const lines = box.lines.map(line => make('tspan', { class: 'sheet-' + line.role, x: line.x, y: line.y }, line.text));
    const group = make('g', { class: `sheet-box sheet-${box.role}${box.colour ? ' colour-' + box.colour : ''}`, 'data-key': box.key },
      make('rect', { x: box.x, y: box.y, width: box.width, height: box.height, rx: 5 }));
    if (box.colour)
      group.append(shape(box.colour, words.letters[box.colour], box.x + 17, box.y + 21));
    group.append(make('svg', { x: box.x, y: box.y, width: box.width, height: box.height }, make('text', {}, ...lines)));
    return group;
  }

  // The drawing as an element; title and description are read by screen readers.
  function draw(sheet, id, title, words) {
    const laid = window.playbookSheetLayout.layout(sheet, words);
    const count = items => items.filter(item => item.role !== 'silent').length;
    const says = words.description.replace('{tactics}', count(sheet.tactics)).replace('{objectives}', count(sheet.objectives));
    return make('svg', { class: 'sheet', width: laid.width, height: laid.height, viewBox: `0 0 ${laid.width} ${laid.height}`, role: 'img', 'aria-labelledby': `${id}-title ${id}-desc` },
      make('title', { id: id + '-title' }, title),
      make('desc', { id: id + '-desc' }, says),
      make('text', { class: 'sheet-heading' }, ...laid.headings.map(heading => make('tspan', { x: heading.x, y: heading.y }, heading.text))),
      make('g', { class: 'sheet-edges' }, ...laid.edges.map(edge => make('path', { d: edge.d, 'data-from': edge.from, 'data-to': edge.to }))),
      ...laid.boxes.map(box => boxOf(box, words)));
  }

  window.playbookSheet = { contentOf, draw, resources: RESOURCES };
})();
