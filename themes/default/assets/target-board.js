// Candidates in order: impact = generality × longevity × severity; what becomes of the order when a score changes.
(function () {
  'use strict';

  const { open, make, number, save } = window.playbookTool;
  const factors = ['generality', 'longevity', 'severity', 'opportunity', 'difficulty', 'initial', 'running'];
  const impactFactors = ['generality', 'longevity', 'severity'];

  const impact = scores => scores.generality * scores.longevity * scores.severity;
  const contribution = scores => scores.opportunity * (6 - scores.difficulty);
  const cost = scores => scores.initial + scores.running;

  // NaN as long as a score that the order needs is missing.
  function worth(scores, sort) {
    return sort === 'impact' ? impact(scores) : (impact(scores) * contribution(scores)) / cost(scores);
  }

  const scoresOf = written => Object.fromEntries(factors.map(factor => [factor, written(factor) === '' ? NaN : Number(written(factor))]));

  function candidates(tool) {
    const given = Array.from(tool.form.querySelectorAll('[data-target]'), row => {
      const field = factor => row.querySelector('[data-factor=' + factor + ']');
      return {
        link: row.querySelector('a'),
        title: row.querySelector('a').textContent,
        scores: scoresOf(factor => field(factor).value),
        before: scoresOf(factor => field(factor).dataset.given || ''),
      };
    });
    const own = tool.rows.read('own').filter(one => one.title.trim() !== '')
      .map(one => ({ link: null, title: one.title.trim(), scores: scoresOf(factor => one[factor]), before: null }));
    return given.concat(own);
  }

  // 1 for the best; those that are worth the same share a place. Null for one that lacks a score.
  function rankOf(value, others) {
    return Number.isFinite(value) ? 1 + others.filter(other => Number.isFinite(other) && other > value + 1e-9).length : null;
  }

  function ranked(list, sort) {
    const now = list.map(one => worth(one.scores, sort));
    const before = list.map(one => (one.before ? worth(one.before, sort) : NaN));
    return list.map((one, index) => {
      const others = now.filter((_, other) => other !== index);
      return Object.assign({}, one, {
        place: index,
        value: now[index],
        rank: rankOf(now[index], others),
        rankBefore: one.before ? rankOf(before[index], before.filter((_, other) => other !== index)) : null,
        lower: impactFactors.filter(factor => one.scores[factor] > 1).map(factor => ({
          factor,
          rank: rankOf(worth(Object.assign({}, one.scores, { [factor]: one.scores[factor] - 1 }), sort), others),
        })),
      });
    }).sort((x, y) => (x.rank || Infinity) - (y.rank || Infinity) || x.place - y.place);
  }

  function sums(tool, scores) {
    return [
      Number.isFinite(impact(scores)) ? tool.say('product', { a: scores.generality, b: scores.longevity, c: scores.severity, n: impact(scores) }) : '—',
      Number.isFinite(contribution(scores)) ? tool.say('contribution', { a: scores.opportunity, b: scores.difficulty, n: contribution(scores) }) : '—',
      Number.isFinite(cost(scores)) ? tool.say('cost', { a: scores.initial, b: scores.running, n: cost(scores) }) : '—',
    ];
  }

  function moved(tool, one) {
    if (!one.before)
      return tool.say('new');
    if (one.rank === null || one.rankBefore === null)
      return '—';
    return one.rank === one.rankBefore ? tool.say('same') : tool.say('moved', { before: one.rankBefore, after: one.rank });
  }

  function ifLower(tool, one) {
    if (one.rank === null)
      return tool.say('incomplete');
    const falls = one.lower.filter(other => other.rank !== one.rank);
    return falls.length === 0 ? tool.say('stays') : falls.map(other => tool.say('if-lower', { factor: tool.say(other.factor), rank: other.rank })).join(' / ');
  }

  function row(tool, one) {
    const heads = Array.from(tool.form.querySelectorAll('.ranking thead th'), head => head.textContent);
    const line = make('tr');
    const name = make('th');
    name.scope = 'row';
    name.append(one.link ? one.link.cloneNode(true) : one.title);
    line.append(make('td', 'rank', one.rank === null ? '—' : tool.say('rank', { rank: one.rank })), name);
    for (const text of [...sums(tool, one.scores), moved(tool, one), ifLower(tool, one)])
      line.append(make('td', '', text));
    Array.from(line.cells, (cell, index) => cell.setAttribute('data-label', heads[index]));
    return line;
  }

  // Opportunity across, ease up; numbers are the ranks of the table.
  function quadrant(tool, list) {
    const place = tool.form.querySelector('[data-quadrant]');
    const drawn = (name, attributes, text) => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes))
        element.setAttribute(key, value);
      if (text !== undefined)
        element.textContent = text;
      return element;
    };
    const svg = drawn('svg', { class: 'quadrant', role: 'img', 'aria-label': place.dataset.drawing, width: 320, height: 320, viewBox: '0 0 320 320' });
    svg.append(drawn('path', { class: 'year-tick', d: 'M30 290V10M30 290H310M170 290V10M30 150H310' }));
    const taken = new Map();
    for (const one of list) {
      if (!Number.isFinite(contribution(one.scores)) || one.rank === null)
        continue;
      const at = one.scores.opportunity + ' ' + one.scores.difficulty;
      const shift = taken.get(at) || 0;
      taken.set(at, shift + 1);
      const x = 30 + ((one.scores.opportunity - 0.5) / 5) * 280 + shift * 20;
      const y = 290 - ((5.5 - one.scores.difficulty) / 5) * 280;
      svg.append(drawn('circle', { class: 'quadrant-dot', cx: x, cy: y, r: 11 }), drawn('text', { class: 'quadrant-rank', x, y: y + 4 }, one.rank));
    }
    svg.append(drawn('text', { x: 170, y: 312, class: 'quadrant-axis' }, tool.say('opportunity') + ' →'), drawn('text', { x: 12, y: 150, class: 'quadrant-axis', transform: 'rotate(-90 12 150)' }, tool.say('ease') + ' →'));
    place.replaceChildren(svg);
  }

  // 「小売業の店長の約8割（10人中8人）は…」: the counts always stand in it, and a share only of five and more.
  function sentence(tool, one) {
    const [asked, have] = [number(one.asked), number(one.have)];
    if (!(asked > 0) || !(have >= 0) || one.kind.trim() === '' || one.problem.trim() === '')
      return '';
    if (have > asked)
      return tool.say('segment-odd');
    const values = { kind: one.kind.trim(), problem: one.problem.trim(), asked, have, tenths: Math.round((have / asked) * 10), percent: Math.round((have / asked) * 100) };
    return tool.say(asked < 5 ? 'segment-few' : 'segment', values);
  }

  const table = tool => tool.form.querySelector('[data-table=own]');
  const fieldsOf = row => Array.from(row.querySelectorAll('[data-field]'));
  const textOf = field => (field.tagName === 'SELECT' ? (field.value === '' ? '' : field.selectedOptions[0].textContent) : field.value);
  const cellOf = text => text.trim().replace(/\\/g, '\\\\').replace(/\|/g, '\\|').replace(/\s*\n\s*/g, '<br>');

  function asMarkdown(tool) {
    const heads = Array.from(table(tool).tHead.rows[0].cells).slice(0, -1).map(head => head.textContent);
    const rows = Array.from(table(tool).tBodies[0].rows).map(row => fieldsOf(row).map(field => cellOf(textOf(field)))).filter(cells => cells[0] !== '');
    return ['# ' + document.querySelector('h1').textContent, '', '| ' + heads.join(' | ') + ' |', '|' + heads.map(() => ' --- |').join(''), ...rows.map(cells => '| ' + cells.join(' | ') + ' |'), ''].join('\n');
  }

  // The cells of a line of a Markdown table, with \\| and \\\\ as what they stand for.
  function cellsOf(line) {
    return line.trim().replace(/^\||\|$/g, '').split(/(?<!\\)\|/).map(cell => cell.trim().replace(/<br>/g, '\n').replace(/\\([\\|])/g, '$1'));
  }

  // Adds the candidates of a table whose headings are those of this page; gives how many.
  function fromMarkdown(tool, text) {
    const heads = Array.from(table(tool).tHead.rows[0].cells).slice(0, -1).map(head => head.textContent);
    const lines = text.split(/\r?\n/).filter(line => line.trim().startsWith('|')).map(cellsOf);
    const start = lines.findIndex(cells => cells[0] === heads[0]);
    if (start < 0)
      return 0;
    const places = heads.map(head => lines[start].indexOf(head));
    const found = lines.slice(start + 1).filter(cells => cells[0] !== '' && !/^:?-+:?$/.test(cells[0]));
    const blank = Array.from(table(tool).tBodies[0].rows).filter(row => fieldsOf(row).every(field => field.value.trim() === ''));
    for (const row of blank)
      row.remove();
    for (const cells of found)
      fieldsOf(tool.rows.add('own')).forEach((field, index) => {
        const written = cells[places[index]] || '';
        const option = field.tagName === 'SELECT' && Array.from(field.options).find(one => one.textContent === written);
        field.value = field.tagName === 'SELECT' ? (option ? option.value : '') : written;
      });
    return found.length;
  }

  const tool = open(tool => {
    const list = ranked(candidates(tool), tool.field('sort'));
    tool.form.querySelector('[data-ranking]').replaceChildren(...list.map(one => row(tool, one)));
    quadrant(tool, list);
    for (const one of tool.rows.read('segments'))
      one.row.querySelector('[data-out=sentence]').textContent = sentence(tool, one);
  });
  tool.form.querySelector('[data-markdown]').addEventListener('click', () => save('targets.md', asMarkdown(tool), 'text/markdown'));
  tool.form.querySelector('[data-markdown-file]').addEventListener('change', async event => {
    const [file] = event.target.files;
    event.stopPropagation();
    if (!file)
      return;
    const added = fromMarkdown(tool, await file.text());
    event.target.value = '';
    tool.changed();
    tool.form.querySelector('[data-markdown-status]').textContent = tool.say(added > 0 ? 'markdown-read' : 'markdown-none', { name: file.name, n: added });
  });
})();
