// Review in three steps: figures, then execution, then opinions; the verdict is read from a table that the site wrote.
(function () {
  'use strict';

  const { open, number, shown, save } = window.playbookTool;

  // 30 → 21 planned and 25 reached is 5 of 9. NaN when a number is missing or the plan is no better than the start.
  function shareOf(one) {
    const [from, to, reached] = [number(one.baseline), number(one.target), number(one.actual)];
    const planned = one.better === 'lower' ? from - to : to - from;
    const achieved = one.better === 'lower' ? from - reached : reached - from;
    return { planned, achieved, share: planned > 0 ? achieved / planned : NaN };
  }

  function readMeasures(tool) {
    return tool.rows.read('measures').map(one => {
      const found = Object.assign(one, shareOf(one));
      const text = Number.isFinite(found.share)
        ? tool.say('share', { planned: shown(found.planned), achieved: shown(found.achieved), percent: Math.round(found.share * 100) })
        : '';
      const late = one.agreed === 'after' && one.metric !== '' ? tool.say('afterwards') : '';
      one.row.querySelector('[data-out=share]').textContent = [text, late].filter(Boolean).join(' ');
      return found;
    }).filter(one => Number.isFinite(one.share));
  }

  // A tactic counts with the lower of quantity and quality; one that states neither doesn't count.
  function readExecution(tool) {
    const stated = [];
    for (const one of tool.rows.read('tactics')) {
      const parts = [number(one.done), number(one.quality)].filter(Number.isFinite).map(part => Math.min(Math.max(part, 0), 100));
      const low = parts.length > 0 ? Math.min(...parts) : NaN;
      one.row.querySelector('[data-out=kept]').textContent = parts.length > 0 ? shown(low) + '%' : '';
      if (parts.length > 0)
        stated.push(low / 100);
    }
    return stated.length === 0 ? NaN : stated.reduce((sum, part) => sum + part, 0) / stated.length;
  }

  function resultOf(measures) {
    if (measures.length === 0)
      return null;
    if (measures.every(one => one.share >= 1))
      return 'reached';
    return measures.some(one => one.share > 0) ? 'improved' : 'not-reached';
  }

  function update(tool) {
    const measures = readMeasures(tool);
    const execution = readExecution(tool);
    const result = resultOf(measures);
    const enough = Number(tool.out('execution').dataset.enough);
    tool.out('facts').textContent = result === null ? tool.say('no-facts') : tool.say('facts-' + result);
    tool.out('execution').textContent = Number.isFinite(execution)
      ? tool.say(execution >= enough ? 'enough' : 'too-little', { percent: Math.round(execution * 100), bound: Math.round(enough * 100) })
      : tool.say('no-execution');
    const place = result !== null && Number.isFinite(execution) ? (execution >= enough ? 'yes ' : 'no ') + result : null;
    let verdict = '';
    for (const cell of tool.form.querySelectorAll('[data-verdict]')) {
      const here = cell.dataset.verdict === place;
      cell.classList.toggle('here', here);
      if (here)
        verdict = cell.querySelector('[data-verdict-words]').textContent;
    }
    tool.out('verdict').textContent = verdict === '' ? tool.say('no-verdict') : tool.say('verdict', { verdict });
    const unlocked = (measures.length > 0 && Number.isFinite(execution)) || tool.field('override').trim() !== '';
    tool.form.querySelector('[data-unlocked]').hidden = !unlocked;
    tool.form.querySelector('[data-locked]').hidden = measures.length > 0 && Number.isFinite(execution);
    updateReturn(tool);
  }

  function updateReturn(tool) {
    const [benefit, cost] = [number(tool.field('benefit')), number(tool.field('cost'))];
    const ratio = benefit / cost;
    tool.out('roi').textContent = Number.isFinite(ratio) && cost > 0
      ? tool.say(ratio >= 1 ? 'roi-enough' : 'roi-short', { ratio: shown(ratio, 2) })
      : tool.say('no-roi');
  }

  function asMarkdown(tool) {
    const lines = [];
    for (const legend of tool.form.querySelectorAll('fieldset')) {
      lines.push('## ' + legend.querySelector('legend').textContent, '');
      for (const table of legend.querySelectorAll('[data-table]')) {
        const heads = Array.from(table.tHead.rows[0].cells).slice(0, -1).map(cell => cell.textContent);
        lines.push('| ' + heads.join(' | ') + ' |', '| ' + heads.map(() => '---').join(' | ') + ' |');
        for (const row of table.tBodies[0].rows)
          lines.push('| ' + Array.from(row.cells).slice(0, -1).map(cellText).join(' | ') + ' |');
        lines.push('');
      }
      for (const label of legend.querySelectorAll('label[for]')) {
        const field = document.getElementById(label.htmlFor);
        if (field.value.trim() !== '')
          lines.push('**' + label.textContent + '** ' + field.value.trim(), '');
      }
      for (const finding of legend.querySelectorAll('[data-result]'))
        lines.push('> ' + finding.textContent, '');
    }
    return lines.join('\n');
  }

  function cellText(cell) {
    const field = cell.querySelector('input, select, output');
    const text = field.tagName === 'SELECT' ? field.selectedOptions[0].textContent : field.tagName === 'OUTPUT' ? field.textContent : field.value;
    return text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');
  }

  const tool = open(update);
  tool.form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button && button.dataset.example !== undefined)
      tool.fill(JSON.parse(button.dataset.example));
    else if (button && button.dataset.save !== undefined)
      save('review.md', asMarkdown(tool), 'text/markdown');
  });
})();
