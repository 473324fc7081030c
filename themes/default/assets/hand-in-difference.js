// What a case would change in the library, shown to its author before it is handed in: the reward of writing it.
(function () {
  'use strict';

  const { make, labels } = window.playbookDraftTerms;
  const data = window.playbookEditor;
  const words = data.words;
  const SHOWN = 6;
  const ORDER = ['created', 'strengthened', 'contradicted', 'weakened', 'lost'];

  const labelOf = term => {
    const [facet, id] = term.split(':');
    return (labels[facet] || {})[id] || id;
  };
  const gradeOf = grade => grade === null ? words.gradeNone : data.grades[grade] || grade;

  function patternLine(pattern) {
    const name = pattern.tactics.map(id => labels.tactics[id] || id).join(' ＋ ');
    const folder = pattern.kind === 'winning' ? 'patterns' : 'losing';
    const isThere = pattern.gradeBefore !== null;
    const facts = [
      pattern.gradeBefore === pattern.gradeAfter ? '' : `${gradeOf(pattern.gradeBefore)} → ${gradeOf(pattern.gradeAfter)}`,
      pattern.organisationsBefore === pattern.organisationsAfter ? '' : words.differenceOrganisations.replace('{before}', pattern.organisationsBefore).replace('{after}', pattern.organisationsAfter),
    ].filter(Boolean).join('、');
    return make('li', {}, make('b', {}, words['difference-' + pattern.change]), ' ',
      isThere ? make('a', { href: `../${folder}/${pattern.id}/index.html`, target: '_blank', rel: 'noopener' }, name) : name, facts ? `（${facts}）` : '');
  }

  const holeLine = hole => make('li', {}, words.differenceHole.replace('{terms}', () => [hole.term, hole.outcome].filter(Boolean).map(labelOf).join(' × ')));

  // One kind may still lack other cases: so this tells what the case is good for, not how many drills there will be.
  const drillLine = material => make('li', {}, words.differenceDrills.replace('{kinds}', () => material.kinds.map(kind => data.drillKinds[kind] || kind).join(data.sheet.comma)));

  function linesOf(difference) {
    const patterns = difference.patterns.slice().sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change)).map(patternLine);
    const all = [...patterns, ...difference.holes.map(holeLine)];
    const drills = difference.drillMaterial.map(drillLine);
    return [...(all.length <= SHOWN + 1 ? all : [...all.slice(0, SHOWN), make('li', {}, words.differenceMore.replace('{n}', all.length - SHOWN))]), ...drills];
  }

  function contentOf(difference) {
    if (!difference.isCounted)
      return [make('p', {}, words.differenceReview), make('ul', {}, ...difference.drillMaterial.map(drillLine))];
    const lines = linesOf(difference), changes = difference.patterns.length + difference.holes.length;
    return [
      difference.counts ? null : make('p', {}, words.differencePractice),
      changes > 0 ? null : make('p', {}, words.differenceNone),
      lines.length > 0 ? make('ul', {}, ...lines) : null,
    ].filter(Boolean);
  }

  function open(page, id) {
    const box = page.find('[data-difference]');
    let shown = '';
    function update() {
      const mustBeMended = window.playbookDraft.isEmpty(page.draft) || (page.messages || []).some(message => message.level === 'must');
      const signature = mustBeMended ? 'later' : JSON.stringify([page.finished, id()]);
      if (signature === shown)
        return;
      shown = signature;
      box.replaceChildren(make('h3', {}, words.differenceTitle),
        ...(mustBeMended ? [make('p', { class: 'fine' }, words.differenceLater)] : contentOf(window.playbookDifference(page.finished, id()))));
    }
    page.onChange(update);
    update();
  }

  window.playbookHandInDifference = { open };
})();
